import type { AsidePart } from '../model/source.ts'

const KINDS = { 文字: 'text', 表格: 'table' } as const
const BAR = '｜'

/** The parts of a document that were set aside as the lines of one cell: `表格｜收支总表｜第16段｜157`. */
export function asideLines(parts: readonly AsidePart[] | undefined): string | undefined {
  return parts?.map(lineOf).join('\n')
}

function lineOf({ kind, heading, place, characters }: AsidePart): string {
  const said = [kind === 'table' ? '表格' : '文字', ...(heading === undefined ? [] : [heading]), place, `${characters}`]
  return said.map((part) => part.replace(/[\\｜\n]/g, (mark) => `\\${mark === '\n' ? 'n' : mark}`)).join(BAR)
}

/** Such a cell read again; what a line does not say as it should is kept, for the schema to tell. */
export function asideOfLines(cell: string | undefined): unknown[] | undefined {
  if (cell === undefined) return undefined
  return cell === '' ? [] : cell.split('\n').map(partOf)
}

function partOf(line: string): unknown {
  const said = [...line.matchAll(/(?:[^\\｜]|\\(?:.|$))*(?:｜|$)/g)]
    .map(([part]) => part.replace(/｜$/, '').replace(/\\(.)/g, (_, mark: string) => (mark === 'n' ? '\n' : mark)))
    .slice(0, -1)
  const [kind = '', ...rest] = said
  const count = rest.at(-1) ?? ''
  return {
    kind: new Map<string, string>(Object.entries(KINDS)).get(kind) ?? kind,
    ...(rest.length > 2 && { heading: rest.slice(0, -2).join('') }),
    place: rest.at(-2),
    characters: /^\d{1,9}$/.test(count) ? Number(count) : count,
  }
}

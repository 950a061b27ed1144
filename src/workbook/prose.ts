import type { DepartmentBlock } from '../content/write/markdown.ts'
import { formatMarkdown } from '../content/write/markdown.ts'
import { parseBlocks } from '../parse/markdown-blocks.ts'
import { MARKDOWN_KIND, PROSE_KINDS } from './sheets/kinds.ts'

/** A row of department text: its kind in Chinese and what is printed. */
export interface ProseRow {
  readonly kind: string
  readonly text: string
}

/** The Markdown of a department as rows. Where kinds and printed text would not give it back exactly, because a person
 *  wrote emphasis or more blank lines, its paragraphs are kept as they stand, of the kind Markdown. */
export function proseRows(body: string): ProseRow[] {
  if (body === '') return []
  const blocks = parseBlocks(body, 1).flatMap(({ kind, level, text }) => {
    const known = kind === 'heading' ? HEADINGS[level] : BLOCKS[kind]
    return known ? [{ kind: known, text }] : []
  })
  if (formatMarkdown(blocks) !== body || blocks.some(({ text }) => text.includes('\n')))
    return body.split('\n\n').map((text) => ({ kind: MARKDOWN_KIND, text }))
  return blocks.map(({ kind, text }) => ({ kind: kindName(kind), text }))
}

/** The Markdown of a department that rows make; the reverse of `proseRows`. */
export function proseBody(rows: readonly ProseRow[]): string {
  const parts: string[] = []
  let blocks: DepartmentBlock[] = []
  const isRaw = rows.every(({ kind }) => kind === MARKDOWN_KIND)
  if (isRaw) return rows.map(({ text }) => text).join('\n\n')
  for (const { kind, text } of rows) {
    const known = blockKind(kind)
    if (known) blocks.push({ kind: known, text })
    else {
      parts.push(formatMarkdown(blocks), `${text}\n`)
      blocks = []
    }
  }
  return [...parts, formatMarkdown(blocks)].filter((part) => part !== '').join('\n')
}

const HEADINGS: Readonly<Record<number, DepartmentBlock['kind']>> = { 1: 'part', 2: 'section', 3: 'group' }
const BLOCKS: Readonly<Record<string, DepartmentBlock['kind']>> = {
  paragraph: 'paragraph',
  bullet: 'metric',
  quote: 'scale',
}

function kindName(kind: DepartmentBlock['kind']): string {
  return Object.entries(PROSE_KINDS).find(([, block]) => block === kind)?.[0] ?? MARKDOWN_KIND
}

function blockKind(name: string): DepartmentBlock['kind'] | undefined {
  return Object.entries(PROSE_KINDS).find(([one]) => one === name)?.[1]
}

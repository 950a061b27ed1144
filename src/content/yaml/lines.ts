import type { Words } from '../../faults/language.ts'
import { codePointOf } from '../../faults/quote.ts'
import type { Edit } from './mended-text.ts'

/** A line of YAML text without its end. */
export interface YamlLine {
  /** Offset in the whole text. */
  readonly start: number
  readonly text: string
}

/** A slip of the hand: a common mistake in writing YAML, where it stands, and what would mend it. */
export interface Slip {
  /** Offset in the whole text. */
  readonly offset: number
  readonly words: Words
  readonly edits: readonly Edit[]
  /** Whether the mending may be another than was meant; what then follows from it is not told. */
  readonly guess?: boolean
}

/** The lines of a text, whether they end as Unix or Windows ends them. */
export function yamlLinesOf(text: string): YamlLine[] {
  let start = 0
  return text.split('\n').map((line) => {
    const from = start
    start += line.length + 1
    return { start: from, text: line.replace(/\r$/, '') }
  })
}

/** Number of the spaces of any kind that open a line. */
export function indentOf(line: string): number {
  return /^\s*/.exec(line)?.[0].length ?? 0
}

/** How far spaces of any kind indent a line: a tab and a full-width space are as wide as two ordinary ones. */
export function widthOf(spaces: string): number {
  return spaces.length + (spaces.match(/[\t\u3000]/g)?.length ?? 0)
}

/** Index of the first line from `index` on that says something and is indented no deeper than `owner`. */
export function endOfBlock(lines: readonly YamlLine[], index: number, owner: number): number {
  let end = index
  for (; end < lines.length; end += 1) {
    const { text } = lines[end] ?? { text: '' }
    if (text.trim() !== '' && indentOf(text) <= owner) break
  }
  return end
}

/** A space or tab that is no ordinary space, in words. */
export function spaceName(character: string): Words {
  const code = codePointOf(character)
  if (character === '\t') return { en: 'a tab', zh: '制表符（Tab）' }
  if (character === '\u3000') return { en: `the full-width space ${code}`, zh: `全角空格（${code}）` }
  return { en: `the space ${code}`, zh: `特殊空格（${code}）` }
}

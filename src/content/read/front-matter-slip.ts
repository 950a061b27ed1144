import type { Words } from '../../faults/language.ts'
import { quote } from '../../faults/quote.ts'
import type { DiagnosticCode } from '../../faults/rules.ts'

/** Why a file has no front matter, and where it should be mended. */
interface FrontMatterSlip {
  readonly code: DiagnosticCode & ('front-matter-missing' | 'front-matter-not-closed')
  readonly line: number
  readonly text?: string
  readonly other?: Words
}

/** What people write for `---`: other dashes, too many or too few of them, space before them. */
const LIKE_DASHES = /^\s*[-－—–―‐−─_*]\s*[-－—–―‐−─_*][-\s－—–―‐−─_*]*$/
/** A line of front matter; all else below it is the file's text. */
const HEAD_LINE = /^(\s+\S|-\s|[A-Za-z0-9]+\s*[:：]|#\s*yaml-language-server)/

/** Looks for what is wrong in a text whose front matter cannot be split off. */
export function frontMatterSlip(text: string): FrontMatterSlip {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''))
  const opens = lines.findIndex((line) => /^---[ \t]*$/.test(line))
  const first = lines.findIndex((line) => line.trim() !== '')
  const line = lines[first] ?? ''
  if (opens !== 0) {
    if (LIKE_DASHES.test(line) && line.trim() !== '---')
      return { code: 'front-matter-missing', line: first + 1, other: wrongDashes(line) }
    if (opens === first && first > 0) return { code: 'front-matter-missing', line: 1, other: BLANK_BEFORE }
    if (line.trim() === '---') return { code: 'front-matter-missing', line: first + 1, other: SPACE_BEFORE }
    return { code: 'front-matter-missing', line: 1 }
  }
  const end = lines.findIndex((head, index) => index > 0 && (LIKE_DASHES.test(head) || !HEAD_LINE.test(head)))
  const stands = lines[end] ?? ''
  const quoted = stands.trim() === '' ? {} : { text: stands }
  const other = LIKE_DASHES.test(stands) ? CLOSE_IN_PLACE : CLOSE_BEFORE
  return { code: 'front-matter-not-closed', line: end === -1 ? lines.length : end + 1, ...quoted, other }
}

function wrongDashes(line: string): Words {
  return {
    en: `The line “${quote(line)}” should be three half-width hyphens and nothing else: “---”.`,
    zh: `“${quote(line)}”这一行应当只写三个英文连字符：“---”。`,
  }
}

const BLANK_BEFORE: Words = {
  en: 'Its “---” must stand on line 1. Delete the blank lines before it.',
  zh: '“---”必须写在第一行。请删去前面的空行。',
}

const SPACE_BEFORE: Words = {
  en: 'Its “---” must stand at the start of line 1. Delete the space before it.',
  zh: '“---”必须写在第一行行首。请删去前面的空格。',
}

const CLOSE_IN_PLACE: Words = {
  en: 'Write three half-width hyphens and nothing else on this line: “---”.',
  zh: '请把这一行改成三个英文连字符：“---”。',
}

const CLOSE_BEFORE: Words = {
  en: 'Write a line “---” after its last key, before the text of the goals.',
  zh: '请在最后一项之后、目标文字之前写一行“---”。',
}

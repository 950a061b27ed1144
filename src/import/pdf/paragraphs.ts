import type { Line } from './lines.ts'

/** Lines that are printed on end: one text, broken only because the page or the cell is no wider. */
export type Paragraph = readonly Line[]

/** What begins a text of its own, such as a number, a goal or a bullet. */
const BEGINS =
  /^\s*(?:[(（]?[一二三四五六七八九十]{1,3}[)）、.．]|[(（]\d{1,2}[)）]|\d{1,2}\s*[.．、)）](?!\d)|[①-⑳●■◆□○▪•★☆※]|第[一二三四五六七八九十\d]+[条章节部]|(?:目标|任务)\s*\d+\s*[:：.、]|目标[一二三四五六七八九十]\s*[:：]|注\s*[:：]|附[件表])/
const ENDS = /[。！？；!?;]\s*$/
/** Side space that Word gives a cell, in points. */
const PADDING = 5.4
/** Room that a break leaves may be so much more than the character that had no place there, in heights of the type. */
const SLACK = 0.35

/** The texts of a cell: a line goes on with the one before where that had no room for its first character. */
export function paragraphsOfCell(lines: readonly Line[], width: number): Paragraph[] {
  const widest = Math.max(0, ...lines.map(({ x0, x1 }) => x1 - x0))
  const room = Math.max(widest, width - 2 * PADDING)
  return joined(lines, (before, line) => {
    if (BEGINS.test(line.text)) return false
    const wanted = before.x1 - before.x0 + line.firstWidth
    if (isSingle(before) && isSingle(line)) return true
    return wanted > room + SLACK * line.size
  })
}

/** The paragraphs of prose between two margins. Indented lines begin one. */
export function paragraphsOfProse(lines: readonly Line[]): Paragraph[] {
  const left = Math.min(...lines.map(({ x0 }) => x0))
  const right = Math.max(...lines.map(({ x1 }) => x1))
  return joined(lines, (before, line) => goesOn(before, line, left, right))
}

/** Whether a line of prose goes on with the one before, which may stand at the end of the page before. */
export function goesOn(before: Line, line: Line, left: number, right: number): boolean {
  const indented = line.x0 > left + line.size * SLACK * 2
  const full = before.x1 + line.firstWidth > right + SLACK * line.size
  const alike = Math.abs(before.size - line.size) < 1
  return full && !indented && alike && !BEGINS.test(line.text)
}

function joined(lines: readonly Line[], goesOnWith: (before: Line, line: Line) => boolean): Paragraph[] {
  const paragraphs: Line[][] = []
  for (const line of lines) {
    const last = paragraphs.at(-1)
    const before = last?.at(-1)
    if (last && before && goesOnWith(before, line)) last.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}

/** One character on a line of its own, as text that runs down a cell has them. */
function isSingle({ text }: Line): boolean {
  return [...text].length === 1 && /\p{Script=Han}/u.test(text)
}

/** Whether a paragraph ends as a sentence does. */
export function endsSentence({ text }: Line): boolean {
  return ENDS.test(text)
}

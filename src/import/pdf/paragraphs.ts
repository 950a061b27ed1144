import type { Line } from './lines.ts'

/** Lines that are printed on end: one text, broken only because the page or the cell is no wider. */
export type Paragraph = readonly Line[]

/** Where the lines of prose begin and end on a page, in points. */
export interface Sides {
  readonly left: number
  readonly right: number
}

/** What begins a text of its own, such as a number, a goal or a bullet. */
const BEGINS =
  /^\s*(?:[(（]?[一二三四五六七八九十]{1,3}[)）、.．]|[(（]\d{1,2}[)）]|\d{1,2}\s*[.．、)）](?!\d)|[①-⑳●■◆□○▪•★☆※]|第[一二三四五六七八九十\d]+[条章节部]|(?:目标|任务)\s*\d+\s*[:：.、]|目标[一二三四五六七八九十]\s*[:：]|注\s*[:：]|附[件表])/
const ENDS = /[。！？；!?;]\s*$/
const HANGS = /[，。、：；！？”）]$/
/** The margins that prose keeps: those of Word, where no line shows them narrower. */
const MARGIN = 92
/** Side space that Word gives a cell, in points. */
const PADDING = 5.4
const MOST_PADDING = 9
/** Widths are known to within so much, in points. */
const NEAR = 0.5
/** Room that a break of prose leaves may be so much more than what had no place there, in heights of the type. */
const SLACK = 0.35

/** The texts of a cell from `x0` to `x1`: a line goes on with the one before where that had no room for its first character. */
export function paragraphsOfCell(lines: readonly Line[], { x0, x1 }: { x0: number; x1: number }): Paragraph[] {
  const widest = Math.max(0, ...lines.map(leastWidth))
  const left = Math.min(...lines.map((line) => line.x0)) - x0
  const padding = left >= 0.5 && left <= MOST_PADDING ? left : PADDING
  const room = Math.max(widest, x1 - x0 - 2 * padding)
  return joined(lines, (before, line) => {
    if (BEGINS.test(line.text)) return false
    if (isSingle(before) && isSingle(line)) return true
    return before.x1 - before.x0 + line.firstWidth > room - NEAR
  })
}

/** Some programs set wide marks at the ends of a line narrow, which the file does not say. */
function leastWidth({ text, x0, x1, size }: Line): number {
  const marks = (/^[（《“‘【]/.test(text) ? 1 : 0) + (HANGS.test(text) ? 1 : 0)
  return x1 - x0 - (marks * size) / 2
}

/** Whether a line of prose goes on with the one before, which may stand at the end of the page before. Indented lines begin a
 *  paragraph. After a sentence a short line that is none, such as a heading, does too. */
export function goesOn(before: Line, line: Line, { left, right }: Sides): boolean {
  const indented = line.x0 > left + line.size * SLACK * 2
  const full = before.x1 + line.firstWidth > right - SLACK * line.size
  const alike = Math.abs(before.size - line.size) < 1
  const heading = ENDS.test(before.text) && !ENDS.test(line.text) && line.x1 < right - 2 * line.size
  return full && !indented && alike && !heading && !BEGINS.test(line.text)
}

/** Where the lines of prose begin and end; marks that hang over the end do not count. */
export function sidesOf(lines: readonly Line[], width: number): Sides {
  return {
    left: lines.reduce((least, { x0 }) => Math.min(least, x0), MARGIN),
    right: lines.reduce(
      (most, line) => Math.max(most, line.x1 - (HANGS.test(line.text) ? line.size : 0)),
      width - MARGIN,
    ),
  }
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

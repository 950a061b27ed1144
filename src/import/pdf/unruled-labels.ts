import { inlinePairsOf, isTitle, moneyLineOf } from '../layouts/words/form-lines.ts'
import { roleOf } from '../layouts/words/labels.ts'
import type { Line } from './lines.ts'

/** The lines right above a head that are labels with their values in turn, such as 项目名称 甲 主管部门 乙; undefined where it is
 *  not certain which they are, or they need more than `most` cells. */
export function labelsAbove(lines: readonly Line[], most: number): Line[] | undefined {
  const above = lines.slice(lines.findLastIndex(({ text }) => isTitle(text)) + 1)
  const labels = above.slice(above.findLastIndex((line) => !isPairs(line, most)) + 1)
  const others = above.slice(0, above.length - labels.length).filter((line) => !isLineOfForm(line))
  return others.some(({ parts, text }) => parts !== undefined || roleOf(text) !== undefined) ? undefined : labels
}

/** Whether a line names year, unit or money between title and table. */
function isLineOfForm({ text }: Line): boolean {
  return inlinePairsOf({ text, ranges: [] }) !== undefined || moneyLineOf(text) !== undefined
}

function isPairs(line: Line, most: number): boolean {
  const { parts = [] } = line
  if (isLineOfForm(line) || parts.length === 0 || parts.length % 2 !== 0 || parts.length > most) return false
  return parts.every(({ text }, n) => (roleOf(text) === undefined) === (n % 2 !== 0))
}

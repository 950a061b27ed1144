import { textOf } from '../../document/piece.ts'
import type { Item } from './items.ts'
import { isContentsLine, isHeadingLine, isLabelLine } from './lines.ts'

const MOST_LINES = 4

/** The lines right above an item that head it, the nearest first; those between, such as 单位：万元, are no headings. */
export function headingsAbove(items: readonly Item[], at: number): string[] {
  const headings: string[] = []
  for (let n = at - 1; n >= 0 && n >= at - MOST_LINES; n--) {
    const item = items[n]
    if (item?.kind !== 'line' || isContentsLine(item.piece.text)) break
    const text = item.piece.text.trim()
    if (isLabelLine(text)) continue
    if (!isHeadingLine(text)) break
    headings.push(text)
  }
  return headings
}

/** How many lines right above a table belong to it: its heading and those between. */
export function linesOverTable(items: readonly Item[], at: number): number {
  for (let count = 1; count <= MOST_LINES; count++) {
    const item = items[at - count]
    if (item?.kind !== 'line' || isContentsLine(item.piece.text)) return count - 1
    if (isLabelLine(item.piece.text)) continue
    return isHeadingLine(item.piece.text) ? count : count - 1
  }
  return MOST_LINES
}

/** What a table calls itself: its first row, where that holds one text. */
export function ownHeadingOf(item: Item): string | undefined {
  const row = item.kind === 'table' ? item.rows[0] : undefined
  const [first, ...others] = (row ?? []).flatMap((cell) => textOf(cell)?.text ?? [])
  return first !== undefined && others.length === 0 && isHeadingLine(first) ? first.trim() : undefined
}

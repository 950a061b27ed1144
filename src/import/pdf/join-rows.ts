import { columnOf } from '../layouts/words/columns.ts'
import { endsSentence } from './paragraphs.ts'
import type { BookCell, BookRow } from './table-rows.ts'

/** Rows of a table up to the end of a page, and those of the next page. */
interface Joined {
  readonly rows: readonly BookRow[]
  /** Rows of the next page that only print the head again. */
  readonly repeated: readonly BookRow[]
}

/** A row that only names columns names so many that are known. */
const LEAST_HEADS = 3
/** Rows of a head that is printed again. */
const MOST_HEAD_ROWS = 4
/** A line has no room for more when it ends so near to the side of its cell, in heights of the type. */
const FULL = 1.7
/** Side space that Word gives a cell, in points. */
const PADDING = 5.4

/** Joins the rows of the next page to those before it: a head printed again is parted, a row that the page cuts is one row, and
 *  a cell that is merged down over the cut stays so. `open`: no line is drawn at the cut, on either page. */
export function joinRows(before: readonly BookRow[], next: readonly BookRow[], open: boolean): Joined {
  const repeated = headAgain(before, next)
  const rest = next.slice(repeated.length)
  const [last, first] = [before.at(-1), rest[0]]
  if (!last || !first) return { rows: [...before, ...rest], repeated }
  if (isCut(last, first, open))
    return { rows: [...before.slice(0, -1), oneRow(last, first), ...rest.slice(1)], repeated }
  return { rows: [...before, goingOn(first, last), ...rest.slice(1)], repeated }
}

/** The rows at the top of a page that print again a row that names the columns, with those right above it. */
function headAgain(before: readonly BookRow[], next: readonly BookRow[]): readonly BookRow[] {
  for (const [n, row] of next.slice(0, MOST_HEAD_ROWS).entries()) {
    if (!isHead(row)) continue
    const at = before.findLastIndex((one) => isAlike(one, row))
    const above = next.slice(0, n)
    if (at >= n && above.every((one, m) => isAlike(before[at - n + m], one))) return next.slice(0, n + 1)
  }
  return []
}

function isHead({ cells }: BookRow): boolean {
  return cells.filter((cell) => columnOf(textOf(cell)) !== undefined).length >= LEAST_HEADS
}

function isAlike(one: BookRow | undefined, other: BookRow): boolean {
  return (
    one !== undefined &&
    one.cells.length === other.cells.length &&
    one.cells.every((cell, n) => isAlikeCell(cell, other.cells[n]))
  )
}

function isAlikeCell(one: BookCell, other: BookCell | undefined): boolean {
  return other?.left === one.left && other.right === one.right && textOf(other) === textOf(one)
}

function textOf({ lines }: BookCell): string {
  return lines.map(({ text }) => text).join('')
}

/** Whether a row at the top of a page goes on with the last of the page before. Where lines are drawn at the cut only its text tells: it
 *  has no label of its own before its one text, or goes on with a text that ends in the middle of a full line and says nothing else, while
 *  a cell that is not merged down falls silent. */
function isCut(last: BookRow, first: BookRow, open: boolean): boolean {
  const same =
    last.cells.length === first.cells.length && last.cells.every((cell, n) => isSameColumn(cell, first.cells[n]))
  if (!same) return false
  if (open || isWithoutLabel(last, first)) return true
  const said = first.cells.flatMap((cell, n) => (cell.lines.length > 0 ? [{ cell, above: last.cells[n] }] : []))
  const silent = first.cells.some(
    ({ lines, tall }, n) => lines.length === 0 && !tall && (last.cells[n]?.lines.length ?? 0) > 0,
  )
  return (
    said.length > 0 &&
    silent &&
    said.every(({ cell, above }) => above !== undefined && breaksOff(above) && !isNumber(cell))
  )
}

/** No program breaks a number. */
function isNumber(cell: BookCell): boolean {
  return /^[\d.,]+[%％]?$/.test(textOf(cell))
}

function isWithoutLabel({ cells: above }: BookRow, { cells }: BookRow): boolean {
  const [label, text] = cells
  if (!label || !text || cells.length !== 2) return false
  const bare = label.lines.length === 0 && !label.tall && text.lines.length > 0 && !isNumber(text)
  return bare && above.every(({ lines, tall, covered }) => lines.length > 0 && !tall && !covered)
}

function isSameColumn(one: BookCell, other: BookCell | undefined): boolean {
  return one.left === other?.left && one.right === other.right
}

function breaksOff({ lines, sides }: BookCell): boolean {
  const last = lines.at(-1)
  const room = Math.max(0, ...lines.map(({ x0, x1 }) => x1 - x0))
  if (!last || endsSentence(last)) return false
  return last.x1 - last.x0 > Math.max(room, sides.x1 - sides.x0 - 2 * PADDING) - FULL * last.size
}

function oneRow(last: BookRow, first: BookRow): BookRow {
  const cells = last.cells.map((cell, n): BookCell => {
    const below = first.cells[n]
    if (!below) return cell
    return {
      ...cell,
      lines: [...cell.lines, ...below.lines],
      tables: [...cell.tables, ...below.tables],
      tall: below.tall,
    }
  })
  return { ...last, cells }
}

/** A blank cell at the top of a page, under one that is merged down to the end of the page before, or over several rows under
 *  one that says something, is the rest of that. */
function goingOn(row: BookRow, last: BookRow): BookRow {
  const cells = row.cells.map((cell) => {
    const above = last.cells.find((one) => isSameColumn(one, cell))
    return above && isRest(cell, above) ? { ...cell, covered: true } : cell
  })
  return { ...row, cells }
}

function isRest({ lines, tall, covered }: BookCell, above: BookCell): boolean {
  if (lines.length > 0 || covered) return false
  return above.tall || above.covered || (tall && above.lines.length > 0)
}

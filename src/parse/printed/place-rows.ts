import { allOf, firstOf } from './first-of.ts'
import { type PrintedText, type Span, withoutGaps } from './printed-text.ts'
import type { RecordValue } from './record-values.ts'

/** The cell that a row of a table is known by. */
const HEADS = new Set<unknown>(['name', 'source', 'planned'])
/** Cells that stand before it in every form, and may be merged with those of other rows. */
const LEVELS = new Set<unknown>(['level1', 'level2'])
/** So many characters of columns that are in no value may stand inside a row. */
const SLACK = 60

/** Whether a value is the cell that its row is known by. */
export function isHead({ path }: RecordValue): boolean {
  return path.length === 3 && HEADS.has(path[2])
}

/** Places rows in the order of the document. A cell whose place could as well be that of another row has none. */
export function placeRows(
  text: PrintedText,
  within: Span,
  rows: readonly (readonly RecordValue[])[],
  places: Map<RecordValue, Span>,
): void {
  const taken = new Set<number>()
  let [start, from] = [within.start, within.start]
  for (const [n, row] of rows.entries()) {
    const head = row.find(isHead)
    const found = head && firstOf(text, head, { start, end: within.end })
    if (!head || !found) continue
    places.set(head, found)
    taken.add(found.start)
    const cells = row.filter((cell) => cell !== head)
    const length = cells.reduce((sum, cell) => sum + cell.text.length, SLACK)
    const before = { start: Math.max(from, found.start - length), end: found.start }
    const after = {
      start: found.end,
      end: Math.min(within.end, found.end + length, nextHead(text, found, within, cells, rows[n + 1])),
    }
    for (const cell of cells) {
      const place = LEVELS.has(cell.path[2])
        ? allOf(text, cell, { start: within.start, end: found.start }).at(-1)
        : placeOf(text, cell, { head: found, before, after, taken })
      if (!place) continue
      places.set(cell, place)
      if (!LEVELS.has(cell.path[2])) taken.add(place.start)
    }
    from = found.end
    start = Math.max(found.end, ...cells.map((cell) => places.get(cell)?.end ?? 0))
  }
}

/** Where a row may have a cell. */
interface RowSpans {
  readonly head: Span
  readonly before: Span
  readonly after: Span
  /** Offsets at which other cells stand. */
  readonly taken: ReadonlySet<number>
}

/** On the line of its head; else behind the head, or before it, where not both may be. */
function placeOf(text: PrintedText, cell: RecordValue, { head, before, after, taken }: RowSpans): Span | undefined {
  const free = (within: Span) => allOf(text, cell, within).filter((span) => !taken.has(span.start))
  const line = text.lineOf(head.start)
  const own = text.spanOf({ first: line, last: line })
  const beside = [...free({ ...own, start: Math.max(own.start, head.end) }), ...free({ ...own, end: head.start })]
  const [behind, ahead] = [free(after)[0], free(before).at(-1)]
  return beside[0] ?? (behind && ahead ? undefined : (behind ?? ahead))
}

/** Where the next row's head begins; the end where it is not found. What this row prints of the same words is none. */
function nextHead(
  text: PrintedText,
  found: Span,
  within: Span,
  cells: readonly RecordValue[],
  next: readonly RecordValue[] | undefined,
): number {
  const head = next?.find(isHead)
  if (!head) return within.end
  const own = cells.filter((cell) => withoutGaps(cell.text) === withoutGaps(head.text)).length
  return allOf(text, head, { start: found.end, end: within.end })[own]?.start ?? within.end
}

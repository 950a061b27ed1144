import type { PrintedText, Span } from './printed-text.ts'
import type { RecordValue } from './record-values.ts'

/** The place of each value of a record that can be told in the stretch of its document; a value whose place is one of several, and
 *  cannot be told, has none. `values` stand in the order of their file. */
export function placeValues(text: PrintedText, within: Span, values: readonly RecordValue[]): Map<RecordValue, Span> {
  const places = new Map<RecordValue, Span>()
  for (const [part, all] of Map.groupBy(values, ({ path: [part] }) => part)) {
    const rows = [...Map.groupBy(all, ({ path }) => path[1]).values()]
    if (all.some(isHead)) placeRows(text, within, rows, places)
    else if (typeof all[0]?.path[1] === 'number') placeList(text, within, all, places)
    else if (all[0]?.path.length === 2) placeLabelled(text, within, all, places, part === 'spendPlan')
    else for (const value of all) placeAlone(text, within, value, places)
  }
  return places
}

/** The cell that a row of a table begins with, or is known by. */
const HEADS = new Set<unknown>(['name', 'source', 'planned'])

function isHead({ path }: RecordValue): boolean {
  return path.length === 3 && HEADS.has(path[2])
}

/** So many characters of columns that are in no value may stand inside a row. */
const SLACK = 60

/** Rows in the order of the document, each from its head on. */
function placeRows(
  text: PrintedText,
  within: Span,
  rows: readonly (readonly RecordValue[])[],
  places: Map<RecordValue, Span>,
): void {
  let { start } = within
  for (const row of rows) {
    const head = row.find(isHead)
    const found = head && firstOf(text, head, { start, end: within.end })
    if (!head || !found) continue
    places.set(head, found)
    const cells = row.filter((cell) => cell !== head)
    const length = cells.reduce((sum, cell) => sum + cell.text.length, SLACK)
    start = placeCells(text, { start: found.end, end: Math.min(within.end, found.end + length) }, cells, places)
    // A row that prints other cells before its head.
    const before = { start: Math.max(within.start, found.start - length), end: found.start }
    for (const cell of cells.filter((one) => !places.has(one))) {
      const place = lastOf(text, cell, before)
      if (place) places.set(cell, place)
    }
  }
}

/** Cells of a row, no two at one place. Gives where the last of them ends. */
function placeCells(
  text: PrintedText,
  row: Span,
  cells: readonly RecordValue[],
  places: Map<RecordValue, Span>,
): number {
  const taken = new Set<number>()
  let end = row.start
  for (const cell of cells) {
    let found = firstOf(text, cell, row)
    while (found && taken.has(found.start)) found = firstOf(text, cell, { start: found.end, end: row.end })
    if (!found) continue
    taken.add(found.start)
    places.set(cell, found)
    end = Math.max(end, found.end)
  }
  return end
}

/** Items in the order of the document. */
function placeList(
  text: PrintedText,
  within: Span,
  items: readonly RecordValue[],
  places: Map<RecordValue, Span>,
): void {
  let { start } = within
  for (const item of items) {
    const found = firstOf(text, item, { start, end: within.end })
    if (!found) continue
    places.set(item, found)
    start = found.end
  }
}

/** Values that each stand behind a label of their own, `inTurn` also behind the value before. */
function placeLabelled(
  text: PrintedText,
  within: Span,
  values: readonly RecordValue[],
  places: Map<RecordValue, Span>,
  inTurn: boolean,
): void {
  let { start } = within
  for (const value of values) {
    const label = text.find(`${value.path[1]}`, within, 'anywhere')
    if (!label) {
      placeAlone(text, within, value, places)
      continue
    }
    const found = firstOf(text, value, { start: inTurn ? Math.max(start, label.end) : label.end, end: within.end })
    if (!found) continue
    places.set(value, found)
    start = found.end
  }
}

/** What forms print before the whole of a year's money. */
const TOTAL_LABELS = ['预算数', '资金总额', '申请总额', '年度金额', '预算金额', '总金额', '当年预算', '预算']

/** A value at its only place, or, for a budget, behind the label of a total; a text wherever it stands first. */
function placeAlone(text: PrintedText, within: Span, value: RecordValue, places: Map<RecordValue, Span>): void {
  const found = value.path[0] === 'budget' ? behindLabel(text, within, value) : firstOf(text, value, within)
  if (!found) return
  const isNumber = /^[\d.,]+$/.test(value.text.trim())
  const another = text.find(value.text, { start: found.end, end: within.end }, value.standing ?? 'anywhere')
  if (value.path[0] === 'budget' || !isNumber || !another) places.set(value, found)
}

function behindLabel(text: PrintedText, within: Span, value: RecordValue): Span | undefined {
  for (const label of TOTAL_LABELS) {
    const place = text.find(label, within, 'anywhere')
    const found = place && firstOf(text, value, { start: place.end, end: within.end })
    if (found) return found
  }
  const only = firstOf(text, value, within)
  return only && firstOf(text, value, { start: only.end, end: within.end }) ? undefined : only
}

/** Where a value stands as a cell for itself, or else where it may: a cell of a row, only as one. */
function firstOf(text: PrintedText, { text: printed, standing, path }: RecordValue, within: Span): Span | undefined {
  const loose = standing === 'anywhere' || path.length < 3
  return text.find(printed, within, 'cell') ?? (loose ? text.find(printed, within, 'anywhere') : undefined)
}

function lastOf(text: PrintedText, value: RecordValue, within: Span): Span | undefined {
  let last: Span | undefined
  for (
    let found = firstOf(text, value, within);
    found;
    found = firstOf(text, value, { start: found.end, end: within.end })
  )
    last = found
  return last
}

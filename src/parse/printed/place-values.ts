import { firstOf } from './first-of.ts'
import { isHead, placeRows } from './place-rows.ts'
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

import type { Draft } from '../draft.ts'
import type { TableRow, WorkbookFault } from '../table.ts'
import { decodeValue } from '../values.ts'

/** A map from months to what is printed for each, a row a month; a blank cell is a published blank. One row without a month
 *  is a map that holds nothing. `head` is the column of the values. */
export function putMonths(
  draft: Draft,
  key: string,
  head: string,
  rows: readonly TableRow[],
  faults: WorkbookFault[],
): void {
  const [first] = rows
  const months = new Set<string>()
  draft.value[key] = {}
  if (first) draft.put([key], {}, first, '月份')
  if (rows.length === 1 && ['月份', head].every((one) => first?.text(one).trim() === '')) return
  for (const row of rows) {
    const month = row.text('月份').trim()
    if (months.has(month))
      faults.push({
        place: row.placeOf('月份'),
        code: 'workbook-month-twice',
        text: month,
      })
    months.add(month)
    draft.noteKey([key, month], row, '月份')
    draft.put([key, month], decodeValue(row.text(head)) ?? '', row, head)
  }
}

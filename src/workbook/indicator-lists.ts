import type { RowCells } from './cells.ts'
import type { Draft } from './draft.ts'
import type { IndicatorRecord } from './fields.ts'
import type { IndicatorTable } from './sheets/kinds.ts'
import type { TableRow, WorkbookFault } from './table.ts'
import { decodeValue, encodeValue } from './values.ts'

/** Lists that an indicator has, each in a sheet of its own, a row an item: the sheet, and the head of each part. A part is
 *  `needed` where every item has it, so that a blank cell is a blank text. */
const LISTS = {
  otherYears: {
    sheet: '指标各年',
    parts: [
      { key: 'year', head: '所属年度', isYear: true },
      { key: 'target', head: '指标值' },
      { key: 'actual', head: '完成值' },
    ],
  },
  places: {
    sheet: '各地指标值',
    parts: [
      { key: 'place', head: '地方' },
      { key: 'target', head: '指标值' },
      { key: 'actual', head: '完成值' },
    ],
  },
  fields: {
    sheet: '其他列',
    parts: [
      { key: 'label', head: '列名' },
      { key: 'text', head: '内容', isNeeded: true },
    ],
  },
} as const satisfies Readonly<Record<string, { readonly sheet: string; readonly parts: readonly Part[] }>>
type ListKey = keyof typeof LISTS

interface Part {
  readonly key: string
  readonly head: string
  readonly isYear?: true
  readonly isNeeded?: true
}

/** The sheets of these lists. */
export const LIST_SHEETS: readonly string[] = Object.values(LISTS).map(({ sheet }) => sheet)

/** An indicator with its lists; `otherYears` only where targets are set. */
type Listed = Pick<IndicatorRecord, 'places' | 'fields'> & Pick<Partial<IndicatorRecord>, 'otherYears'>

/** Rows of the lists of all indicators of a table by the names of their sheets. A list that is there and holds nothing is one
 *  row with the number of its indicator alone. */
export function indicatorListRows(own: RowCells, table: IndicatorTable, indicators: readonly Listed[]) {
  return Object.fromEntries(
    Object.entries(LISTS).map(([key, { sheet, parts }]) => [
      sheet,
      indicators.flatMap((indicator, n) => {
        const numbered = { ...own, 所在表: table, 指标序号: `${n + 1}` }
        const items: readonly object[] | undefined = indicator[key as ListKey]
        if (items?.length === 0) return [numbered]
        return (items ?? []).map((item) => ({ ...numbered, ...cellsOfItem(parts, item) }))
      }),
    ]),
  )
}

function cellsOfItem(parts: readonly Part[], item: object): RowCells {
  return Object.fromEntries(
    parts.map(({ key, head }) => {
      const value: unknown = Reflect.get(item, key)
      return [head, typeof value === 'number' ? `${value}` : encodeValue(value as string | undefined)]
    }),
  )
}

/** Puts the lists of the indicators of a draft from the rows that refer to them; `key` leads to the indicators, `rowsOf` gives
 *  the rows of a sheet that belong to their table, which holds `count`. */
export function putIndicatorLists(
  draft: Draft,
  { key, table, count }: { readonly key: string; readonly table: IndicatorTable; readonly count: number },
  rowsOf: (sheet: string) => readonly TableRow[],
  faults: WorkbookFault[],
): void {
  for (const [list, { sheet, parts }] of Object.entries(LISTS))
    for (const [printed, rows] of Map.groupBy(rowsOf(sheet), (row) => row.text('指标序号').trim())) {
      const n = Number(printed) - 1
      if (/^[1-9]\d*$/.test(printed) && n < count) putList(draft, [key, n, list], parts, rows)
      else
        for (const row of rows)
          faults.push({
            place: row.placeOf('指标序号'),
            code: 'workbook-indicator-not-known',
            text: printed,
            other: `${count}`,
            also: table,
          })
    }
}

function putList(draft: Draft, path: readonly PropertyKey[], parts: readonly Part[], rows: readonly TableRow[]): void {
  const [first] = rows
  if (!first) return
  draft.put(path, [], first, '指标序号')
  const filled = rows.filter((row) => parts.some(({ head }) => row.text(head).trim() !== ''))
  for (const [at, row] of filled.entries()) {
    draft.put([...path, at], {}, row, parts[0]?.head ?? '')
    for (const { key, head, isYear, isNeeded } of parts) {
      const value = isYear ? wholeNumberOf(row, head) : decodeValue(row.text(head))
      draft.put([...path, at, key], value ?? (isNeeded ? '' : undefined), row, head)
    }
  }
}

/** A number, or the text where it is none, for the schema to refuse. */
export function wholeNumberOf(row: TableRow, head: string): number | string | undefined {
  const text = row.text(head).trim()
  return text === '' ? undefined : /^\d+$/.test(text) ? Number(text) : text
}

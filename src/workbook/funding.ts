import type { RowCells } from './cells.ts'
import type { Draft } from './draft.ts'
import type { TableRow, WorkbookFault } from './table.ts'
import { BLANK, decodeValue, encodeValue } from './values.ts'

/** Amounts by their labels, in pairs of columns. */
export function fundingCells(funding: Readonly<Record<string, string>>): RowCells {
  return Object.fromEntries(
    Object.entries(funding).flatMap(([source, amount], n) => [
      [`资金来源${n + 1}`, encodeValue(source)],
      [`金额${n + 1}`, encodeValue(amount)],
    ]),
  )
}

/** Puts the amounts of a row, in pairs of columns, at a path. */
export function putFunding(draft: Draft, path: readonly PropertyKey[], row: TableRow, faults: WorkbookFault[]): void {
  const heads = row.heads.filter((one) => /^资金来源\d+$/.test(one))
  const pairs = heads.map((head) => ({ row, source: head, amount: head.replace('资金来源', '金额') }))
  draft.put(path, {}, row, '资金来源1')
  putPairs(draft, path, pairs, faults)
}

/** Amounts by their labels, one a row. A map that is there and holds nothing is one row without either. */
export function amountRows(own: RowCells, amounts: Readonly<Record<string, string>> | undefined): RowCells[] {
  const rows = Object.entries(amounts ?? {}).map(([source, amount]) => ({
    ...{ ...own, 资金来源: encodeValue(source), 金额: encodeValue(amount) },
  }))
  return amounts && rows.length === 0 ? [own] : rows
}

/** Puts amounts that stand one a row; nothing where there is no row. */
export function putAmountRows(draft: Draft, key: string, rows: readonly TableRow[], faults: WorkbookFault[]): void {
  const [first] = rows
  if (!first) return
  draft.put([key], {}, first, '资金来源')
  putPairs(
    draft,
    [key],
    rows.map((row) => ({ row, source: '资金来源', amount: '金额' })),
    faults,
  )
}

/** A label and its amount, by their heads. */
interface Pair {
  readonly row: TableRow
  readonly source: string
  readonly amount: string
}

function putPairs(draft: Draft, path: readonly PropertyKey[], pairs: readonly Pair[], faults: WorkbookFault[]): void {
  const known = new Set<string>()
  for (const { row, ...heads } of pairs) {
    const [source, amount] = [decodeValue(row.text(heads.source)), decodeValue(row.text(heads.amount))]
    if (source === undefined && amount === undefined) continue
    const missing = source === undefined ? heads.source : amount === undefined ? heads.amount : undefined
    if (missing !== undefined)
      faults.push({ place: row.placeOf(missing), code: 'workbook-funding-blank', text: missing, other: `“${BLANK}”` })
    else if (known.has(source ?? ''))
      faults.push({ place: row.placeOf(heads.source), code: 'workbook-funding-twice', text: source ?? '' })
    else {
      known.add(source ?? '')
      draft.put([...path, source ?? ''], amount, row, heads.amount)
    }
  }
}

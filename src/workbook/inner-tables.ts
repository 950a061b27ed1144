import type { InnerTable } from '../model/other-text.ts'
import type { RowCells } from './cells.ts'
import type { Draft } from './draft.ts'
import type { FORMS } from './sheets/kinds.ts'
import type { TableRow } from './table.ts'
import { decodeValue, encodeValue } from './values.ts'

const CELL = /^格\d+$/

/** Tables inside a form, a row a row, each cell in a column of its own. No tables are one row that says nothing, a table without
 *  rows is one without the number of a row. */
export function innerTableRows(
  own: RowCells,
  form: (typeof FORMS)[number],
  tables: readonly InnerTable[] | undefined,
): RowCells[] {
  const whose = { ...own, 所在表: form }
  if (tables?.length === 0) return [whose]
  return (tables ?? []).flatMap(({ heading, rows }, n) => {
    const named = { ...whose, 表序号: `${n + 1}`, 表的名称: encodeValue(heading) }
    if (rows.length === 0) return [named]
    return rows.map((cells, row) => ({
      ...{ ...named, 行: `${row + 1}` },
      ...Object.fromEntries(cells.map((cell, column) => [`格${column + 1}`, encodeValue(cell)])),
    }))
  })
}

/** Puts the tables inside a form; nothing where no row tells of any. */
export function putInnerTables(draft: Draft, rows: readonly TableRow[]): void {
  const [first, ...others] = rows
  if (!first) return
  draft.put(['tables'], [], first, '表序号')
  if (others.length === 0 && ['表序号', '表的名称', '行', ...cellHeads(first)].every((head) => isBlank(first, head)))
    return
  for (const [n, table] of [...Map.groupBy(rows, (row) => row.text('表序号').trim()).values()].entries())
    putTable(draft, ['tables', n], table)
}

function putTable(draft: Draft, path: readonly PropertyKey[], rows: readonly TableRow[]): void {
  const [first] = rows
  if (!first) return
  draft.put(path, {}, first, '表序号')
  draft.put([...path, 'heading'], decodeValue(first.text('表的名称')), first, '表的名称')
  draft.put([...path, 'rows'], [], first, '行')
  const filled = rows.filter((row) => ['行', ...cellHeads(row)].some((head) => !isBlank(row, head)))
  for (const [n, row] of filled.entries()) {
    const heads = cellHeads(row)
    const last = heads.findLastIndex((head) => !isBlank(row, head))
    draft.put([...path, 'rows', n], [], row, '行')
    for (const [column, head] of heads.slice(0, last + 1).entries())
      draft.put([...path, 'rows', n, column], decodeValue(row.text(head)) ?? '', row, head)
  }
}

function cellHeads(row: TableRow): string[] {
  const numberOf = (head: string) => Number(head.slice(1))
  return row.heads.filter((head) => CELL.test(head)).toSorted((a, b) => numberOf(a) - numberOf(b))
}

function isBlank(row: TableRow, head: string): boolean {
  return row.text(head).trim() === ''
}

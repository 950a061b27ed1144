import type { DataTable, Row } from './columns/column.ts'
import { csvOf, csvRows } from './csv.ts'

/** Rows of a table as a text, with the header before them where `isFirst`. */
export function tableCsv({ columns }: Pick<DataTable, 'columns'>, rows: readonly Row[], isFirst: boolean): string {
  const header = columns.map(({ name }) => name)
  return isFirst ? csvOf(header, rows) : csvRows(rows)
}

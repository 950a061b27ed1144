import { zipPieces } from '../office/zip-pieces.ts'
import type { DataTable, Row } from './columns/column.ts'
import { DATA_TABLES } from './columns/tables.ts'
import { tableCsv } from './table-csv.ts'

/** All tables of a unit in a year as a zip file of CSV files; those without a row are left out. */
export function* unitZip(rowsOf: (table: DataTable) => readonly Row[]): Generator<Uint8Array> {
  const tables = DATA_TABLES.map((table) => ({ table, rows: rowsOf(table) })).filter(({ rows }) => rows.length > 0)
  yield* zipPieces(
    tables.map(({ table, rows }) => ({ path: `${table.id}.csv`, pieces: [tableCsv(table, rows, true)] })),
  )
}

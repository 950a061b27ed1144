import type { DataCell, DataSheet } from '../office/data-sheet.ts'
import { dataWorkbook } from '../office/data-workbook.ts'
import type { Column, ColumnType, DataTable, Row, TableSite } from './columns/column.ts'
import { DATA_TABLES } from './columns/tables.ts'
import { DICTIONARY_HEADS, dictionaryOf } from './dictionary.ts'
import { addressOf } from './records.ts'

/** In characters. */
const WIDTHS: Readonly<Record<ColumnType, number>> = {
  ...{ text: 18, integer: 8, number: 10, yuan: 16, year: 8, date: 12, address: 36 },
  'yes-no': 8,
}

/** All tables of a year as a spreadsheet, a sheet each, with a sheet that says what it is. What all rows have alike is said there once. */
export function yearWorkbook(year: number, site: TableSite, rowsOf: (table: DataTable) => Iterable<Row>) {
  const sheets = DATA_TABLES.map((table) => sheetOf(table, rowsOf(table)))
  return dataWorkbook([aboutSheet(year, site), ...sheets])
}

function sheetOf({ title, columns }: DataTable, rows: Iterable<Row>): DataSheet {
  const shown = columns.flatMap((column, place) => (column.part === 'state' ? [] : [{ column, place }]))
  return {
    name: title,
    columns: shown.map(({ column }) => headOf(column)),
    rows: mapped(rows, (row) => shown.map(({ place }) => row[place])),
  }
}

function* mapped(rows: Iterable<Row>, of: (row: Row) => DataCell[]): Generator<DataCell[]> {
  for (const row of rows) yield of(row)
}

function headOf({ name, type }: Column): DataSheet['columns'][number] {
  return { name, width: WIDTHS[type], isNumber: type === 'yuan' }
}

/** The state of the content, then the dictionary. */
function aboutSheet(year: number, { site, version, updated }: TableSite): DataSheet {
  const state = [
    ['网站', `${site.name}（${site.region}）`, addressOf(site, '/')],
    ['年度', String(year), addressOf(site, '/data/')],
    ['数据日期', updated],
    ['数据版本', version],
    ...(site.licence ? [['授权', site.licence]] : []),
    ...(site.notice ? [['本站说明', site.notice]] : []),
  ]
  const entries = dictionaryOf(DATA_TABLES).map(({ table, name, about, unit, example, from }) => {
    return [table, name, about, unit, example, from]
  })
  const columns = DICTIONARY_HEADS.map((name) => ({ name, width: name === '说明' ? 60 : 18, isNumber: false }))
  return { name: '说明', columns, rows: [...state, [], ...entries] }
}

import type { SiteDossier } from '../dossier/site-dossier.ts'
import type { Column, ColumnKind, Value } from '../prepared/prepared-table.ts'
import type { PreparedAnswer } from '../prepared/prepared-tables.ts'
import { type Cell, csvOf, yuanCell } from './csv.ts'
import { addressOf } from './records.ts'

const OWNER = ['年度', '单位', '项目', '项目编码'] as const
const ORIGIN = ['说明', '网址', '数据版本', '更新日期', '本站说明'] as const

/** What a column counts in, in a file. */
const UNITS: Partial<Readonly<Record<ColumnKind, string>>> = {
  ...{ money: '（元）', difference: '（元）', share: '（比例，1 是 100%）', growth: '（比例，1 是多一倍）' },
}

/** All rows of a prepared table as a CSV file: whose a row is, its values exact, where it is to be read and of what state of the
 *  content it is. */
export function preparedCsv(
  { table, answer }: PreparedAnswer,
  { site, version, updated }: Pick<SiteDossier, 'site' | 'version' | 'updated'>,
): string {
  const header = [...OWNER, ...table.columns.map(headOf), ...ORIGIN]
  return csvOf(
    header,
    answer.rows.map(({ year, unit, project, path, values, note = '' }) => [
      ...[year, unit, project?.name ?? '', project?.code ?? ''],
      ...values.map(cellOf),
      ...[note, path === undefined ? '' : addressOf(site, path), version, updated, site.notice ?? ''],
    ]),
  )
}

function headOf({ name, kind }: Column): string {
  return `${name}${UNITS[kind] ?? ''}`
}

function cellOf(value: Value): Cell {
  return typeof value === 'bigint' ? yuanCell(value) : (value ?? '')
}

import type { Column, ColumnType, DataTable } from '../../data/columns/column.ts'
import { PLACE, UNIT_OWNER } from '../../data/columns/common.ts'
import { DATA_TABLES } from '../../data/columns/tables.ts'
import type { TableId } from '../../words/data-address.ts'

/** How a value is stored: an address of the site by its path alone. */
export type StoredType = ColumnType | 'path'

/** A table as a database keeps it: whose a row is, is said by numbers, so that names are not said in every row. A view of the table's own
 *  name shows it with all of its columns. */
interface StoredTable {
  readonly id: TableId
  /** The statement that makes it, and the one that puts a row into it: the numbers, then the stored values. */
  readonly create: string
  readonly insert: string
  /** What is stored of a row, by the place in it. */
  readonly stored: readonly { readonly place: number; readonly type: StoredType }[]
  /** Where in a row the place of its page stands. */
  readonly place: number
  readonly columns: readonly Column[]
}

/** The statements that end a table once it is full: its indexes, and its view, which sets the site's address before paths. */
export function finishOf({ id, columns }: StoredTable, root: string): string {
  const shown = columns.filter(({ part }) => part !== 'state').map((column) => shownAs(id, column, root))
  const from = `${id}_rows r${id === 'units' ? '' : ' JOIN units_rows u ON u.unit = r.unit'}`
  const joined = isOfProjects(id) ? `${from} LEFT JOIN projects_rows p ON p.project = r.project` : from
  return [...INDEXES[id], `CREATE VIEW ${id} AS SELECT ${shown.join(', ')} FROM ${joined};`].join('\n')
}

const INDEXES: Readonly<Record<TableId, readonly string[]>> = {
  units: ['CREATE INDEX units_by_year ON units_rows (年度, 单位);'],
  projects: [
    'CREATE INDEX projects_by_unit ON projects_rows (unit);',
    'CREATE INDEX projects_by_name ON projects_rows (项目名称);',
    'CREATE INDEX projects_by_budget ON projects_rows (预算数（元）);',
  ],
  indicators: ['CREATE INDEX indicators_by_project ON indicators_rows (project);'],
  plans: ['CREATE INDEX plans_by_project ON plans_rows (project);'],
  results: [
    'CREATE INDEX results_by_project ON results_rows (project);',
    'CREATE INDEX results_by_unit ON results_rows (unit);',
  ],
  findings: [
    'CREATE INDEX findings_by_rule ON findings_rows (要点编号);',
    'CREATE INDEX findings_by_unit ON findings_rows (unit);',
  ],
  changes: ['CREATE INDEX changes_by_unit ON changes_rows (unit);'],
  sources: ['CREATE INDEX sources_by_unit ON sources_rows (unit);'],
}

const OF_UNIT: ReadonlySet<string> = new Set(UNIT_OWNER.map(({ name }) => name))

/** Values that are not exact as numbers of a database stay texts, and so its columns of money take either. */
const TYPES: Readonly<Record<StoredType, string>> = {
  ...{ text: 'TEXT', integer: 'INTEGER', number: 'ANY', yuan: 'ANY', year: 'INTEGER', date: 'TEXT', address: 'TEXT' },
  ...{ path: 'TEXT', 'yes-no': 'TEXT' },
}

function storedTable({ id, columns }: DataTable): StoredTable {
  const kept = columns.flatMap((column, place) =>
    isStored(id, column) ? [{ column, place, type: typeOf(column) }] : [],
  )
  const numbers = NUMBERS[id] ?? ['unit INTEGER', 'project INTEGER']
  const heads = [...numbers, ...kept.map(({ column, type }) => `${quoted(column.name)} ${TYPES[type]}`)]
  return {
    id,
    create: `CREATE TABLE ${id}_rows (${heads.join(', ')}) STRICT`,
    insert: `INSERT INTO ${id}_rows VALUES (${heads.map(() => '?').join(', ')})`,
    stored: kept.map(({ place, type }) => ({ place, type })),
    place: columns.findIndex(({ name }) => name === PLACE),
    columns,
  }
}

const NUMBERS: Partial<Record<TableId, readonly string[]>> = {
  units: ['unit INTEGER PRIMARY KEY'],
  projects: ['project INTEGER PRIMARY KEY', 'unit INTEGER'],
}

function isStored(table: TableId, { name, part }: Column): boolean {
  if (part === 'state') return false
  if (part !== 'owner' || table === 'units') return true
  return table === 'projects' && (name === PLACE || !OF_UNIT.has(name))
}

function typeOf({ type, part }: Column): StoredType {
  return part === 'origin' ? 'path' : type
}

function shownAs(table: TableId, column: Column, root: string): string {
  const name = quoted(column.name)
  if (column.part === 'origin') return `'${root.replaceAll("'", "''")}' || r.${name} AS ${name}`
  if (isStored(table, column)) return `r.${name}`
  if (column.name === PLACE && isOfProjects(table)) return `coalesce(p.${name}, u.${name}) AS ${name}`
  return OF_UNIT.has(column.name) ? `u.${name}` : `p.${name}`
}

function isOfProjects(table: TableId): boolean {
  return table !== 'units' && table !== 'projects'
}

function rankOf({ id }: DataTable): number {
  return id === 'units' ? 0 : id === 'projects' ? 1 : 2
}

function quoted(name: string): string {
  return `"${name}"`
}

/** Every table; those that others tell of first. */
export const STORED_TABLES: readonly StoredTable[] = DATA_TABLES.toSorted((a, b) => rankOf(a) - rankOf(b)).map(
  storedTable,
)

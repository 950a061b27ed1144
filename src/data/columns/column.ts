import type { DepartmentDossier } from '../../dossier/department-dossier.ts'
import type { SiteDossier } from '../../dossier/site-dossier.ts'
import type { TableId } from '../../words/data-address.ts'

/** The value of a cell; undefined where the document has none. An amount in yuan is its digits as a text, so that it is exact. */
export type Value = string | number | undefined

/** The values of a row, in the order of the columns. */
export type Row = readonly Value[]

/** What the rows of a site say of it. */
export type TableSite = Pick<SiteDossier, 'site' | 'version' | 'updated'>

/** What the values of a column are. */
export type ColumnType = 'text' | 'integer' | 'number' | 'yuan' | 'year' | 'date' | 'yes-no' | 'address'

/** What every form of a table says of a column: CSV, spreadsheet, database, schema and dictionary. */
export interface Column {
  /** What it is called in every form. */
  readonly name: string
  readonly type: ColumnType
  /** What it means, in one sentence. */
  readonly about: string
  /** What a number is counted in. */
  readonly unit?: string
  readonly example: string
  /** Whether every row has a value. */
  readonly required?: true
  /** Whether this site works it out; otherwise it stands as it was published. */
  readonly computed?: true
  /** Whose the row is, where it is told, or of which state of the content it is, which all rows of a file have alike; absent where it is
   *  of the table alone. */
  readonly part?: 'owner' | 'origin' | 'state'
  /** What it is in the Fiscal Data Package's taxonomy of budgets. */
  readonly fiscal?: string
}

/** A column with how its value is told of what a row is about. */
export interface Filled<Item> extends Column {
  readonly of: (item: Item, site: TableSite) => Value
}

/** A table of data: one of its kind for all units and years. */
export interface DataTable {
  /** Part of its files' names, such as `projects`. */
  readonly id: TableId
  readonly title: string
  readonly about: string
  /** The names of the columns that tell its rows apart; absent where rows may be alike. */
  readonly key?: readonly string[]
  readonly columns: readonly Column[]
  /** The rows of one unit in one year, in the order that it was published in. */
  readonly rowsOf: (unit: DepartmentDossier, site: TableSite) => Row[]
}

/** A table of rows that are each about one item of a unit. */
export function tableOf<Item>(
  { columns, ...table }: Omit<DataTable, 'columns' | 'rowsOf'> & { readonly columns: readonly Filled<Item>[] },
  itemsOf: (unit: DepartmentDossier) => readonly Item[],
): DataTable {
  return {
    ...table,
    columns,
    rowsOf: (unit, site) => rowsOf(columns, itemsOf(unit), site),
  }
}

/** A row of each item. */
export function rowsOf<Item>(columns: readonly Filled<Item>[], items: readonly Item[], site: TableSite): Row[] {
  return items.map((item) => columns.map((column) => column.of(item, site)))
}

/** A column of texts as printed. */
export function printed<Item>(
  name: string,
  about: string,
  example: string,
  of: (item: Item) => string | undefined,
): Filled<Item> {
  return { name, type: 'text', about, example, of }
}

import type { Row } from '../data/columns/column.ts'
import { TABLES } from '../data/columns/tables.ts'
import type { DepartmentDossier } from '../dossier/department-dossier.ts'
import type { SiteDossier } from '../dossier/site-dossier.ts'
import type { TableId } from '../words/data-address.ts'

/** The rows that a unit in one year brings to a table. */
export type RowsOf = (table: TableId, unit: DepartmentDossier) => readonly Row[]

/** Rows worked out of a dossier. */
export function rowsOfDossier(dossier: SiteDossier): RowsOf {
  return (table, unit) => TABLES[table].rowsOf(unit, dossier)
}

/** The same rows, those of one year remembered while they are asked for: several files are made of them, and all years at once would take
 *  too much memory. */
export function rememberingYear(rowsOf: RowsOf): RowsOf {
  const known = new Map<string, readonly Row[]>()
  let of: number | undefined
  return (table, unit) => {
    const { year, slug } = unit.department
    if (year !== of) known.clear()
    of = year
    const name = `${slug}/${table}`
    const rows = known.get(name) ?? rowsOf(table, unit)
    known.set(name, rows)
    return rows
  }
}

import type { Row } from '../data/columns/column.ts'
import { TABLES } from '../data/columns/tables.ts'
import type { DepartmentDossier } from '../dossier/department-dossier.ts'
import type { SiteDossier } from '../dossier/site-dossier.ts'
import type { TableId } from '../words/data-address.ts'

/** The rows that a unit in one year brings to a table. */
export type RowsOf = (table: TableId, unit: DepartmentDossier) => readonly Row[]

/** Rows worked out of a dossier, anew each time: to hold them all would cost more. */
export function rowsOfDossier(dossier: SiteDossier): RowsOf {
  return (table, unit) => TABLES[table].rowsOf(unit, dossier)
}

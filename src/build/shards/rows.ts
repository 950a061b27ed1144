import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Row } from '../../data/columns/column.ts'
import type { SiteDossier } from '../../dossier/site-dossier.ts'
import type { Department } from '../../model/department.ts'
import { TABLE_IDS } from '../../words/data-address.ts'
import type { DataFile } from '../data-file.ts'
import { unitFileOf, unitTablesOf, unitYearFileOf } from '../data-files.ts'
import { type RowsOf, rowsOfDossier } from '../unit-rows.ts'

/** The files of data that are of units alone, and the rows of units in all tables, each in a file that no site has. */
interface UnitData {
  readonly files: readonly DataFile[]
  readonly rows: readonly DataFile[]
}

/** What units bring to a site's data. `units` are their slugs. */
export function unitDataOf(dossier: SiteDossier, units: ReadonlySet<string>): UnitData {
  const rowsOf = rowsOfDossier(dossier)
  const own = dossier.departments.filter(({ department }) => units.has(department.slug))
  return {
    files: [
      ...own.flatMap((unit) => [unitYearFileOf(dossier, unit), unitTablesOf(unit, rowsOf)]),
      ...dossier.units.filter(({ history }) => units.has(history.slug)).map((unit) => unitFileOf(dossier, unit)),
    ],
    rows: own.map((unit) => ({
      path: rowsPath(unit.department),
      content: () => TABLE_IDS.map((table) => `${JSON.stringify(rowsOf(table, unit))}\n`),
    })),
  }
}

/** The rows of all units, as they stand in a folder: a line a table. A cell without a value is null there. */
export function rowsIn(folder: string): RowsOf {
  return (table, { department }) => {
    const lines = readFileSync(join(folder, rowsPath(department)), 'utf8').split('\n')
    const rows: (string | number | null)[][] = JSON.parse(lines[TABLE_IDS.indexOf(table)] ?? '')
    return rows.map((row): Row => row.map((value) => value ?? undefined))
  }
}

function rowsPath({ year, slug }: Department): string {
  return `rows/${year}/${slug}.jsonl`
}

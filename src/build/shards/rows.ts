import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteDossier } from '../../dossier/site-dossier.ts'
import { type DataFile, unitFileOf, unitRowsOf, unitYearFileOf, YEAR_TABLES, yearTableOf } from '../data-files.ts'

/** The files of data that are of units alone, and the rows of units in the tables of a year, each in a file that no site has. */
interface UnitData {
  readonly files: readonly DataFile[]
  readonly rows: readonly DataFile[]
}

/** What units bring to a site's data. `units` are their slugs. */
export function unitDataOf(dossier: SiteDossier, units: ReadonlySet<string>): UnitData {
  const own = dossier.years.flatMap(({ year: { year }, departments }) =>
    departments.flatMap((unit, place) =>
      units.has(unit.department.slug) ? [{ year, unit, isFirst: place === 0 }] : [],
    ),
  )
  return {
    files: [
      ...own.map(({ unit }) => unitYearFileOf(dossier, unit)),
      ...dossier.units.filter(({ history }) => units.has(history.slug)).map((unit) => unitFileOf(dossier, unit)),
    ],
    rows: own.flatMap(({ year, unit, isFirst }) =>
      YEAR_TABLES.map((table) => ({
        path: rowsPath(year, unit.department.slug, table),
        content: () => [unitRowsOf(dossier, table, unit, isFirst)],
      })),
    ),
  }
}

/** The tables of all years, of the rows that stand in a folder. */
export function joinedTablesOf(dossier: SiteDossier, folder: string): DataFile[] {
  return dossier.years.flatMap(({ year: { year }, departments }) =>
    YEAR_TABLES.map((table) =>
      yearTableOf(year, table, function* () {
        for (const { department } of departments)
          yield readFileSync(join(folder, rowsPath(year, department.slug, table)), 'utf8')
      }),
    ),
  )
}

function rowsPath(year: number, unit: string, table: (typeof YEAR_TABLES)[number]): string {
  return `rows/${year}/${unit}-${table}.csv`
}

import { DATA_TABLES, TABLES } from '../data/columns/tables.ts'
import { dataPackageOf, packagedFilesOf } from '../data/data-package.ts'
import { findingZip } from '../data/finding-zip.ts'
import { compactJson } from '../data/json.ts'
import { manifestOf } from '../data/manifest.ts'
import { nameListsOf } from '../data/name-lists.ts'
import { preparedCsv } from '../data/prepared-csv.ts'
import { tableCsv } from '../data/table-csv.ts'
import { tableSchemaOf } from '../data/table-schema.ts'
import { unitRecord } from '../data/unit-record.ts'
import { unitYearText } from '../data/unit-year-record.ts'
import { unitZip } from '../data/unit-zip.ts'
import { yearWorkbook } from '../data/year-workbook.ts'
import type { DepartmentDossier } from '../dossier/department-dossier.ts'
import type { SiteDossier } from '../dossier/site-dossier.ts'
import type { UnitDossier } from '../dossier/unit-dossier.ts'
import type { YearDossier } from '../dossier/year-dossier.ts'
import { projectTableOf } from '../find/index/projects/table-of.ts'
import { suggestFilesOf } from '../find/index/suggest/files-of.ts'
import { MANIFEST_PATH, namesPath } from '../model/manifest.ts'
import { preparedAnswersOf } from '../prepared/prepared-tables.ts'
import { preparedDataPath } from '../words/address.ts'
import {
  DATABASE_PATH,
  departmentDataPath,
  departmentTablesPath,
  findingDataPath,
  PACKAGE_PATH,
  schemaPath,
  unitDataPath,
  yearDataPath,
} from '../words/data-address.ts'
import type { DataFile } from './data-file.ts'
import { databasePieces } from './database/database-pieces.ts'
import { type RowsOf, rememberingYear, rowsOfDossier } from './unit-rows.ts'

/** Every file of data of a site, in the order in which they are written: a file stands behind those that it is made of. `rowsOf` gives the
 *  rows that units bring to the tables; else they are worked out. */
export function* dataFilesOf(dossier: SiteDossier, rowsOf: RowsOf = rowsOfDossier(dossier)): Generator<DataFile> {
  const remembered = rememberingYear(rowsOf)
  for (const year of dossier.years) yield* yearFilesOf(dossier, year, remembered)
  for (const unit of dossier.units) yield unitFileOf(dossier, unit)
  for (const rule of dossier.rules)
    for (const { year, found } of rule.years)
      if (found.length > 0)
        yield { path: pathOf(findingDataPath(rule.rule.id, year)), content: () => findingZip(rule, year, dossier) }
  for (const prepared of preparedAnswersOf(dossier))
    if (prepared.answer.rows.length > 0)
      yield fileAt(preparedDataPath(prepared.table.id), () => preparedCsv(prepared, dossier))
  yield fileAt('/data/projects.json', () => compactJson(projectTableOf(dossier)))
  yield { path: pathOf(DATABASE_PATH), content: () => databasePieces(dossier, rowsOf) }
  for (const table of DATA_TABLES)
    yield fileAt(schemaPath(table.id), () => `${JSON.stringify(tableSchemaOf(table), undefined, 1)}\n`)
  yield packageOf(dossier)
}

function packageOf(dossier: SiteDossier): DataFile {
  return {
    path: pathOf(PACKAGE_PATH),
    about: packagedFilesOf(dossier).map(({ path }) => pathOf(path)),
    content: (factsOf) => {
      const descriptor = dataPackageOf(dossier, (path) => factsOf(pathOf(path)))
      return `${JSON.stringify(descriptor, undefined, 1)}\n`
    },
  }
}

/** What only a site with an address has, not a copy in a folder: what its search box suggests, and what it says of itself. */
export function onlineDataOf(dossier: SiteDossier): DataFile[] {
  return [...suggestDataOf(dossier), ...manifestFilesOf(dossier)]
}

/** What the search box suggests, in as many files as it takes for each to be small. */
function suggestDataOf(dossier: SiteDossier): DataFile[] {
  return [...suggestFilesOf(dossier)].map(([name, record]) =>
    fileAt(`/suggest/${name}.json`, () => JSON.stringify(record)),
  )
}

/** What the site says of itself, and the names of its projects, for those who list sites. */
function* manifestFilesOf(dossier: SiteDossier): Generator<DataFile> {
  yield { path: MANIFEST_PATH, content: () => [`${compactJson(manifestOf(dossier))}\n`] }
  for (const year of dossier.years)
    for (const [index, list] of nameListsOf(dossier, year).entries())
      yield { path: namesPath(year.year.year, index), content: () => [`${compactJson(list)}\n`] }
}

function yearFilesOf(dossier: SiteDossier, { year: { year }, departments }: YearDossier, rowsOf: RowsOf): DataFile[] {
  const units = departments.map((unit) => unitYearFileOf(dossier, unit))
  return [
    ...units,
    ...departments.map((unit) => unitTablesOf(unit, rowsOf)),
    { path: pathOf(yearDataPath(year, 'units-json')), content: units },
    ...DATA_TABLES.map(({ id }) => ({
      path: pathOf(yearDataPath(year, id)),
      content: function* () {
        for (const [place, unit] of departments.entries()) yield tableCsv(TABLES[id], rowsOf(id, unit), place === 0)
      },
    })),
    {
      path: pathOf(yearDataPath(year, 'workbook')),
      content: () =>
        yearWorkbook(year, dossier, function* ({ id }) {
          for (const unit of departments) yield* rowsOf(id, unit)
        }),
    },
  ]
}

/** All that a unit published in a year. */
export function unitYearFileOf(dossier: SiteDossier, unit: DepartmentDossier): DataFile {
  return fileAt(departmentDataPath(unit.department), () => unitYearText(dossier, unit))
}

/** The tables of a unit in a year. */
export function unitTablesOf(unit: DepartmentDossier, rowsOf: RowsOf): DataFile {
  return {
    path: pathOf(departmentTablesPath(unit.department)),
    content: () => unitZip(({ id }) => rowsOf(id, unit)),
  }
}

/** A unit through the years. */
export function unitFileOf(dossier: SiteDossier, unit: UnitDossier): DataFile {
  return fileAt(unitDataPath(unit.history.slug), () => `${compactJson(unitRecord(dossier, unit))}\n`)
}

function fileAt(path: string, text: () => string): DataFile {
  return { path: pathOf(path), content: () => [text()] }
}

function pathOf(path: string): string {
  return path.slice(1)
}

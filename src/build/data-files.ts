import { findingCsv } from '../data/finding-csv.ts'
import { compactJson } from '../data/json.ts'
import { manifestOf } from '../data/manifest.ts'
import { nameListsOf } from '../data/name-lists.ts'
import { preparedCsv } from '../data/prepared-csv.ts'
import { addressOf } from '../data/records.ts'
import { unitRecord } from '../data/unit-record.ts'
import { unitYearText } from '../data/unit-year-record.ts'
import { INDICATOR_TABLE, PROJECT_TABLE, yearCsv } from '../data/year-csv.ts'
import type { DepartmentDossier } from '../dossier/department-dossier.ts'
import type { SiteDossier } from '../dossier/site-dossier.ts'
import type { UnitDossier } from '../dossier/unit-dossier.ts'
import type { YearDossier } from '../dossier/year-dossier.ts'
import { projectTableOf } from '../find/index/projects/table-of.ts'
import { suggestFilesOf } from '../find/index/suggest/files-of.ts'
import { MANIFEST_PATH, namesPath } from '../model/manifest.ts'
import { preparedAnswersOf } from '../prepared/prepared-tables.ts'
import { departmentDataPath, findingDataPath, preparedDataPath, unitDataPath, yearDataPath } from '../words/address.ts'
import { foundPath } from '../words/rule-words.ts'

/** A file of a site's data. Its text is made when it is asked for. */
export interface DataFile {
  /** From the site's root, such as `2025/101001.json`; one that ends in `.gz` is packed. */
  readonly path: string
  /** Its text in pieces that are not large; or the files of which each is a line of it, without their own line ends. */
  readonly content: (() => Iterable<string>) | readonly DataFile[]
}

/** Every file of data of a site, in the order in which they are written: a file stands behind those that it is made of. */
export function* dataFilesOf(dossier: SiteDossier): Generator<DataFile> {
  for (const year of dossier.years) yield* yearFilesOf(dossier, year)
  for (const unit of dossier.units) yield unitFileOf(dossier, unit)
  for (const rule of dossier.rules)
    for (const { year, found } of rule.years)
      if (found.length > 0)
        yield fileAt(findingDataPath(rule.rule.id, year), () =>
          findingCsv(rule, year, (hit) => addressOf(dossier.site, foundPath(hit))),
        )
  for (const prepared of preparedAnswersOf(dossier))
    if (prepared.answer.rows.length > 0)
      yield fileAt(preparedDataPath(prepared.table.id), () => preparedCsv(prepared, dossier))
  yield fileAt('/data/projects.json', () => compactJson(projectTableOf(dossier)))
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

function yearFilesOf(dossier: SiteDossier, { year: { year }, departments }: YearDossier): DataFile[] {
  const units = departments.map((unit) => unitYearFileOf(dossier, unit))
  const tables = YEAR_TABLES.map((table) =>
    yearTableOf(year, table, function* () {
      for (const [place, unit] of departments.entries()) yield unitRowsOf(dossier, table, unit, place === 0)
    }),
  )
  return [...units, { path: pathOf(yearDataPath(year, 'units')), content: units }, ...tables]
}

/** The tables of a year, whose rows stand unit after unit. */
export const YEAR_TABLES = ['projects', 'indicators'] as const

type YearTableName = (typeof YEAR_TABLES)[number]

const TABLES = { projects: PROJECT_TABLE, indicators: INDICATOR_TABLE } as const

/** A table of a year, of the rows of its units. */
export function yearTableOf(year: number, table: YearTableName, rows: () => Iterable<string>): DataFile {
  return { path: pathOf(yearDataPath(year, table)), content: rows }
}

/** A unit's rows in a table of its year; those of the first unit have the header over them. */
export function unitRowsOf(
  dossier: SiteDossier,
  table: YearTableName,
  { projects }: DepartmentDossier,
  isFirst: boolean,
): string {
  return yearCsv(TABLES[table], projects, dossier, isFirst)
}

/** All that a unit published in a year. */
export function unitYearFileOf(dossier: SiteDossier, unit: DepartmentDossier): DataFile {
  return fileAt(departmentDataPath(unit.department), () => unitYearText(dossier, unit))
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

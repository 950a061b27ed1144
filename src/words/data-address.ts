import type { Department } from '../model/department.ts'
import { departmentPath } from './address.ts'

/** Path of the folder of the files for all units. */
export const DATA_FOLDER = '/data/'

/** Path of the database of all years. */
export const DATABASE_PATH = `${DATA_FOLDER}all.sqlite.gz`

/** Path of the descriptor of the files for all units. */
export const PACKAGE_PATH = `${DATA_FOLDER}datapackage.json`

/** Path of the page that tells what columns mean. */
export const DICTIONARY_PATH = `${DATA_FOLDER}dictionary/`

/** The tables of data, in the order in which they are listed. */
export const TABLE_IDS = [
  'projects',
  'indicators',
  'plans',
  'results',
  'findings',
  'changes',
  'sources',
  'units',
] as const

/** What a table is called in addresses. */
export type TableId = (typeof TABLE_IDS)[number]

/** What of a year there is a file of: each table, all of them as a spreadsheet, and every unit with all that it published. */
export const YEAR_FILES = [...TABLE_IDS, 'workbook', 'units-json'] as const

export type YearData = (typeof YEAR_FILES)[number]

/** Path of a file of a year's data. */
export function yearDataPath(year: number, data: YearData): string {
  if (data === 'workbook') return `${DATA_FOLDER}${year}.xlsx`
  if (data === 'units-json') return `${DATA_FOLDER}${year}-units.ndjson.gz`
  return `${DATA_FOLDER}${year}-${data}.csv.gz`
}

/** Path of the schema of a table. */
export function schemaPath(table: TableId): string {
  return `${DATA_FOLDER}schema-${table}.json`
}

/** Path of all data of a department in one year, its projects among them, beside its page. */
export function departmentDataPath(department: Pick<Department, 'year' | 'slug'>): string {
  return `${departmentPath(department).slice(0, -1)}.json`
}

/** Path of the tables of a department in one year, beside its page. */
export function departmentTablesPath(department: Pick<Department, 'year' | 'slug'>): string {
  return `${departmentPath(department).slice(0, -1)}.zip`
}

/** Path of everything that a review rule found in a year, as a zip file of one CSV file. */
export function findingDataPath(rule: string, year: number): string {
  return `/findings/${rule}-${year}.zip`
}

/** Path of a unit's data, beside its page. */
export function unitDataPath(slug: string): string {
  return `/units/${slug}.json`
}

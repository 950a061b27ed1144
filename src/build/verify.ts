import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { shownDocumentsOf } from '../dossier/documents.ts'
import { isAppraised } from '../dossier/parts.ts'
import type { SiteDossier } from '../dossier/site-dossier.ts'
import { PREPARED_TABLES } from '../prepared/prepared-tables.ts'
import {
  appraisalPath,
  departmentEmbedPath,
  departmentPath,
  documentPath,
  findingRulePath,
  preparedPath,
  projectPath,
  unitPath,
  yearEmbedPath,
  yearPath,
} from '../words/address.ts'
import {
  DATABASE_PATH,
  DICTIONARY_PATH,
  departmentDataPath,
  departmentTablesPath,
  PACKAGE_PATH,
  schemaPath,
  TABLE_IDS,
  unitDataPath,
  YEAR_FILES,
  yearDataPath,
} from '../words/data-address.ts'
import type { PageRecord } from './page-record.ts'
import { type BuiltSite, checkLinks } from './verify-links.ts'
import { checkFiles, checkHeads, checkMarkup, checkNoPages } from './verify-pages.ts'
import { checkStyle } from './verify-styles.ts'

/** What was written of a site. */
interface WrittenSite {
  /** The files that came of rendering. */
  readonly rendered: readonly string[]
  /** Those of them that are pages: what else stands beside them must be none. */
  readonly pages: readonly PageRecord[]
}

type Form = Pick<BuiltSite, 'site' | 'base' | 'folder'>

/** Checks all of a built site. `folder`: its pages are opened without a server. Returns one sentence a fault. */
export function verifySite(
  folder: string,
  { dossier, ...form }: { readonly dossier: SiteDossier } & Form,
  written: WrittenSite,
): Promise<readonly string[]> {
  return verifyFiles(folder, { ...form, expected: [...expectedPages(dossier), ...expectedData(dossier)] }, written)
}

/** Checks everything that was built in a folder. `expected` are paths of files that must be there. Returns one sentence a fault. */
export async function verifyFiles(
  folder: string,
  { expected, ...form }: { readonly expected: readonly string[] } & Form,
  { pages, rendered }: WrittenSite,
): Promise<readonly string[]> {
  const files = await readFileNames(folder)
  const problems: string[] = []
  for (const file of files.filter(isStyle))
    problems.push(...checkStyle(file, await readFile(join(folder, file), 'utf8')))
  const names = new Set(files)
  const made = new Set(rendered)
  problems.push(
    ...checkFiles(names, expected),
    ...checkNoPages(files.filter((file) => !made.has(file))),
    ...checkMarkup(pages),
    ...checkHeads(pages),
    ...checkLinks({ ...form, files: names, pages }),
  )
  return problems
}

/** Paths of all files under a folder, with forward slashes, sorted. */
export async function readFileNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .sort()
}

/** Paths from the root of the built site of the pages that the content calls for. */
export function expectedPages({ years, units, rules }: SiteDossier): string[] {
  const paths = years.flatMap(({ year, departments }) => [
    yearPath(year.year),
    yearEmbedPath(year.year),
    ...departments.flatMap(({ department }) => [
      departmentPath(department),
      departmentEmbedPath(department),
      ...(isAppraised(department) ? [appraisalPath(department)] : []),
      ...shownDocumentsOf(department).map((number) => documentPath(department, number)),
      ...department.projects.map(projectPath),
    ]),
  ])
  const rulePaths = rules.map(({ rule }) => findingRulePath(rule.id))
  const tablePaths = PREPARED_TABLES.map(({ id }) => preparedPath(id))
  const unitPaths = units.map(({ history }) => unitPath(history.slug))
  const others = ['/', '/projects/', '/units/', '/compare/', '/findings/', '/questions/', DICTIONARY_PATH]
  return [...others, ...rulePaths, ...tablePaths, ...unitPaths, ...paths].map((path) => `${path.slice(1)}index.html`)
}

function expectedData({ years, units }: SiteDossier): string[] {
  const paths = years.flatMap(({ year, departments }) => [
    ...YEAR_FILES.map((data) => yearDataPath(year.year, data)),
    ...departments.flatMap(({ department }) => [departmentDataPath(department), departmentTablesPath(department)]),
  ])
  const whole = [DATABASE_PATH, PACKAGE_PATH, ...TABLE_IDS.map(schemaPath)]
  return [...paths, ...whole, ...units.map(({ history }) => unitDataPath(history.slug))].map((path) => path.slice(1))
}

function isStyle(file: string): boolean {
  return file.endsWith('.css') && !file.startsWith('pagefind/')
}

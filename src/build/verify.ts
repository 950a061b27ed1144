import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { unitHistoriesOf } from '../facts/years/unit-history.ts'
import { FINDING_RULES } from '../findings/rules.ts'
import type { Content } from '../model/content.ts'
import { departmentPath, findingRulePath, projectPath, unitPath, yearPath } from '../words/address.ts'
import { type PageRecord, pageRecordOf } from './page-record.ts'
import { checkLinks } from './verify-links.ts'
import { checkFiles, checkHeads, checkMarkup, checkNoPages } from './verify-pages.ts'
import { checkStyle } from './verify-styles.ts'

/** Reads a built site and checks all of it. `written` are the files that the pages were rendered to, before any document was
 *  put beside them: only they are read as pages. Returns how many pages there are and one sentence a fault. */
export async function verifySite(
  folder: string,
  { content, site, base }: { readonly content: Content; readonly site: string; readonly base: string },
  written: readonly string[],
): Promise<{ readonly pages: number; readonly problems: readonly string[] }> {
  const files = await readFileNames(folder)
  const pages: PageRecord[] = []
  const problems: string[] = []
  for (const file of written.filter(isPage)) pages.push(pageRecordOf(file, await readFile(join(folder, file), 'utf8')))
  for (const file of files.filter(isStyle))
    problems.push(...checkStyle(file, await readFile(join(folder, file), 'utf8')))
  const names = new Set(files)
  problems.push(
    ...checkFiles(names, expectedPages(content)),
    ...checkNoPages(files.filter((file) => !written.includes(file))),
    ...checkMarkup(pages),
    ...checkHeads(pages),
    ...checkLinks({ site, base, files: names, pages }),
  )
  return { pages: pages.length, problems }
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

function expectedPages(content: Content): string[] {
  const paths = content.years.flatMap(({ year, departments }) => [
    yearPath(year),
    ...departments.flatMap((department) => [departmentPath(department), ...department.projects.map(projectPath)]),
  ])
  const rules = FINDING_RULES.map(({ id }) => findingRulePath(id))
  const units = unitHistoriesOf(content).map(({ slug }) => unitPath(slug))
  const others = ['/', '/projects/', '/units/', '/compare/', '/findings/']
  return [...others, ...rules, ...units, ...paths].map((path) => `${path.slice(1)}index.html`)
}

function isPage(file: string): boolean {
  return file.endsWith('.html')
}

function isStyle(file: string): boolean {
  return file.endsWith('.css') && !file.startsWith('pagefind/')
}

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { UNIT_FILES } from '../../../src/content/layout.ts'

/** What a page that the others build is of. */
type Sort = 'site' | 'year' | 'unit' | 'project' | 'appraisal' | 'monitoring' | 'targets'

/** A content file with the page that the others make of it. */
export interface PageFile {
  /** From the content folder, such as that of a unit in a year. */
  readonly file: string
  /** Folder of the page from the site's root, such as `2024/101001`. */
  readonly page: string
  readonly sort: Sort
}

const WHOLE_FILES: readonly Sort[] = ['appraisal', 'monitoring', 'targets']
const UNIT = UNIT_FILES.department

/** The page that a published content file becomes; undefined for one that is none, such as a setting. */
export function pageFileOf(file: string): PageFile | undefined {
  if (!/^\d{4}\/[^/]+\/[^/]+\.(?:yaml|md)$/.test(file)) return undefined
  if (basename(file) === UNIT) return { file, page: dirname(file), sort: 'unit' }
  if (!file.endsWith('.yaml')) return undefined
  const page = file.slice(0, -'.yaml'.length)
  return { file, page, sort: WHOLE_FILES.find((sort) => sort === basename(page)) ?? 'project' }
}

/** Content files that have a page, sorted. */
export async function pageFilesIn(content: string): Promise<PageFile[]> {
  const entries = await readdir(content, { recursive: true })
  return entries.toSorted().flatMap((name) => pageFileOf(name.replaceAll('\\', '/')) ?? [])
}

/** A page's source for Hugo and Eleventy: a project's file, as it was published, is its front matter, under one name, since some of
 *  its own names mean something to them; a department's file is Markdown with front matter already. */
export function sourceOf({ sort }: PageFile, text: string): string {
  if (sort === 'unit') return text.replace(/^---\n/, `---\nsort: ${sort}\n`)
  const indented = text.replace(/^(?=.)/gm, '  ')
  return `---\nsort: ${sort}\ndata:\n${indented}---\n`
}

/** Writes all sources to `folder`. `index`: name of the file of a page that has pages below it, which the two call differently. */
export async function writeSources(content: string, folder: string, index: string): Promise<void> {
  const files = await pageFilesIn(content)
  const years = new Set(files.map(({ file }) => file.slice(0, 4)))
  for (const place of new Set(files.map(({ file }) => dirname(file))))
    await mkdir(join(folder, place), { recursive: true })
  await writeFile(join(folder, index), '---\nsort: site\nname: 预算绩效公开\n---\n')
  for (const year of years) await writeFile(join(folder, year, index), `---\nsort: year\nname: ${year}年\n---\n`)
  for (const one of files) {
    const name = one.sort === 'unit' ? join(one.page, index) : `${one.page}.md`
    await writeFile(join(folder, name), sourceOf(one, await readFile(join(content, one.file), 'utf8')))
  }
}

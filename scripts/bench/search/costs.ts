import { createHash } from 'node:crypto'
import { cp, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cost } from '../process-tree.ts'
import { buildContent, type Region, writeRegion } from './built-site.ts'

/** What an index is on disk. */
export interface IndexSize {
  readonly files: number
  readonly bytes: number
}

/** What building costs, and what another year changes. */
export interface BuildCosts {
  /** All years with nothing kept from earlier builds. */
  readonly cold: Cost
  /** The same again. */
  readonly warm: Cost
  /** All years, after a build without the newest. */
  readonly addedYear: Cost
  /** Files of the index before that year that are gone or other bytes after it; none should be. */
  readonly pastFilesChanged: readonly string[]
}

/** The file that says what there is now, and changes with every year. */
const CHANGING = 'entry.json'

/** Builds a region four times in `folder`: without its newest year, with it, with nothing kept, and once more. The site of the
 *  last build stays in `site`. */
export async function buildCosts(
  root: string,
  { folder, content, site }: { readonly folder: string; readonly content: string; readonly site: string },
  region: Region,
  report: (step: string) => void,
): Promise<BuildCosts> {
  const past = join(folder, 'content-past')
  report('Building the site without its newest year')
  await rm(past, { recursive: true, force: true })
  writeRegion(content, region)
  await cp(content, past, { recursive: true })
  await rm(join(past, await newestYearIn(past)), { recursive: true })
  await forgetSearch(root)
  await buildContent(root, past, site)
  const before = await hashesIn(site)
  report('Building the site with its newest year')
  const addedYear = await buildContent(root, content, site)
  const after = await hashesIn(site)
  report('Building the site with nothing kept')
  await forgetSearch(root)
  const cold = await buildContent(root, content, site)
  report('Building the site again')
  const warm = await buildContent(root, content, site)
  const pastFilesChanged = [...before].filter(([name, hash]) => !name.endsWith(CHANGING) && after.get(name) !== hash)
  return { cold, warm, addedYear, pastFilesChanged: pastFilesChanged.map(([name]) => name) }
}

/** How large the index of a built site is. */
export async function indexSizeOf(site: string): Promise<IndexSize> {
  const names = await namesIn(site)
  const sizes = await Promise.all(names.map(async (name) => (await readFile(join(site, 'pagefind', name))).length))
  return { files: names.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}

async function forgetSearch(root: string): Promise<void> {
  await rm(join(root, '.cache', 'search'), { recursive: true, force: true })
}

async function newestYearIn(content: string): Promise<string> {
  const years = (await readdir(content)).filter((name) => /^\d{4}$/.test(name))
  return years.toSorted().at(-1) ?? ''
}

async function hashesIn(site: string): Promise<Map<string, string>> {
  const names = await namesIn(site)
  const entries = names.map(async (name) => {
    const bytes = await readFile(join(site, 'pagefind', name))
    return [name, createHash('sha256').update(bytes).digest('hex')] as const
  })
  return new Map(await Promise.all(entries))
}

async function namesIn(site: string): Promise<string[]> {
  const entries = await readdir(join(site, 'pagefind'), { recursive: true, withFileTypes: true })
  const folder = join(site, 'pagefind')
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
}

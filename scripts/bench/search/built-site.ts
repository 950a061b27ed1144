import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createIndex } from 'pagefind'
import { writeExample } from '../../example-folder.ts'
import { type Cost, costOf } from '../process-tree.ts'
import { readSite } from './truth/read-site.ts'
import type { TruthPage } from './truth/truth-page.ts'

/** Projects of a unit in a year. */
const PROJECTS_OF_A_UNIT = 20
const LAST_YEAR = 2025
/** Pages of projects, departments and self-appraisals. */
const SAME_PAGES = '20*/**/*.html'

/** The region to look in. */
export interface Region {
  /** About so many projects. */
  readonly pages: number
  readonly years: number
  /** Another seed makes up another region. */
  readonly corpusSeed: number
}

/** A built site with what its pages say, and Pagefind's defaults over the same pages. */
export interface BuiltSite {
  readonly site: string
  /** Folder that holds `pagefind/` as Pagefind makes it, and `blank.html`. */
  readonly defaults: string
  readonly pages: readonly TruthPage[]
}

/** Writes the content of a region to a folder. */
export function writeRegion(content: string, { pages, years, corpusSeed }: Region): void {
  const units = Math.ceil(pages / PROJECTS_OF_A_UNIT / years)
  writeExample(content, { units, projects: PROJECTS_OF_A_UNIT, years, lastYear: LAST_YEAR, seed: corpusSeed })
}

/** Builds content as a reader of the README would, in a process of its own. */
export function buildContent(root: string, content: string, site: string): Promise<Cost> {
  return costOf(process.execPath, ['scripts/build.ts', '--content', content, '--out', site, '--base', '/'], root)
}

/** What belongs to a built site and is made of it alone: the truth and Pagefind's defaults, kept in `folder`. With `reuse`,
 *  those that stand there. `report` is told what is under way. */
export async function besideSite(
  site: string,
  { folder, reuse }: { readonly folder: string; readonly reuse: boolean },
  report: (step: string) => void,
): Promise<BuiltSite> {
  const [defaults, truth] = [join(folder, 'defaults'), join(folder, 'truth.json')]
  await mkdir(folder, { recursive: true })
  if (!reuse || !existsSync(truth)) {
    report('Reading the built pages')
    await writeFile(truth, (await readSite(site)).map((page) => JSON.stringify(page)).join('\n'))
  }
  if (!reuse || !existsSync(join(defaults, 'blank.html'))) {
    report('Indexing the same pages by Pagefind’s defaults')
    await rm(defaults, { recursive: true, force: true })
    await indexByDefaults(site, defaults)
  }
  const lines = (await readFile(truth, 'utf8')).split('\n')
  return { site, defaults, pages: lines.map((line): TruthPage => JSON.parse(line)) }
}

async function indexByDefaults(site: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const { index, errors } = await createIndex()
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`)
  const added = await index.addDirectory({ path: site, glob: SAME_PAGES })
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') })
  await index.deleteIndex()
  const faults = [...added.errors, ...written.errors]
  if (faults.length > 0) throw new Error(`Pagefind could not index the site: ${faults.join('; ')}`)
  await writeFile(join(folder, 'blank.html'), '<!doctype html><html lang="zh-CN"><title>明账</title></html>\n')
}

import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createIndex } from 'pagefind'
import { buildSite } from '../../../src/build/build-site.ts'
import { readContent } from '../../../src/content/read/read-content.ts'
import type { Content } from '../../../src/model/content.ts'
import { writeExample } from '../../example-folder.ts'

const PROJECTS_OF_A_UNIT = 20
const YEARS = 3

/** A generated site with its own search, and Pagefind's defaults over the same pages. */
interface BuiltSite {
  readonly content: Content
  /** Folder of the built site. */
  readonly site: string
  /** Folder that holds `pagefind/` as Pagefind makes it, and `blank.html`. */
  readonly defaults: string
}

/** Generates and builds a site of about `pages` projects in `folder`; with `reuse`, takes the one that stands there.
 *  `report` is told what is under way. */
export async function builtSite(
  root: string,
  { folder, pages, reuse }: { readonly folder: string; readonly pages: number; readonly reuse: boolean },
  report: (step: string) => void,
): Promise<BuiltSite> {
  const [content, site, defaults] = [join(folder, 'content'), join(folder, 'site'), join(folder, 'defaults')]
  const stands = existsSync(join(defaults, 'blank.html'))
  if (!reuse || !stands) {
    await rm(folder, { recursive: true, force: true })
    report('Writing the example region')
    const units = Math.ceil(pages / PROJECTS_OF_A_UNIT / YEARS)
    writeExample(content, { units, projects: PROJECTS_OF_A_UNIT, years: YEARS, lastYear: 2025, seed: 1 })
    report('Building the site')
    await buildSite({ root, content, out: site, base: '/' }, () => {})
    report('Indexing the same pages by Pagefind’s defaults')
    await indexByDefaults(site, defaults)
  }
  const { content: read } = await readContent(content)
  if (!read) throw new Error('The generated content has faults.')
  return { content: read, site, defaults }
}

async function indexByDefaults(site: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const { index, errors } = await createIndex()
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`)
  const added = await index.addDirectory({ path: site })
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') })
  await index.deleteIndex()
  const faults = [...added.errors, ...written.errors]
  if (faults.length > 0) throw new Error(`Pagefind could not index the site: ${faults.join('; ')}`)
  await writeFile(join(folder, 'blank.html'), '<!doctype html><html lang="zh-CN"><title>明账</title></html>\n')
}

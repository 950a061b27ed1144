import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Words } from '../check/language.ts'
import type { Content } from '../model/content.ts'
import { buildSearchIndex } from '../search/index.ts'
import { copySources, writeFiles } from './copies.ts'
import { BuildFault } from './fault.ts'
import { hostFiles } from './host-files.ts'
import { checkOutFolder, placeBuild, writeMarker } from './out-folder.ts'
import { writePages } from './pages.ts'
import { readSettings, type Settings } from './settings.ts'
import { readFileNames, verifySite } from './verify.ts'

/** What to build. Paths are absolute. */
export interface BuildOptions {
  /** The folder that holds package.json and astro.config.mjs. */
  readonly root: string
  readonly content: string
  readonly out: string
  /** Both win over content/site.yaml. */
  readonly base?: string
  readonly site?: string
}

/** What was built. */
export interface Built {
  readonly base: string
  readonly pages: number
  readonly files: number
  readonly bytes: number
}

/** Builds the whole site and puts it in the place of the last build. Throws a BuildFault when content, settings or the
 *  built pages are at fault; then, and after any other error, the output folder is as it was.
 *  `report` is told the name of each step as it begins. */
export async function buildSite(options: BuildOptions, report: (step: Words) => void): Promise<Built> {
  await checkOutFolder(options.out, options)
  report({ en: 'Checking content', zh: '检查内容' })
  const settings = await readSettings(options)
  const work = await makeWorkFolder(options.root)
  const clean = () => rmSync(work, { recursive: true, force: true })
  process.once('exit', clean)
  try {
    const stage = join(work, 'site')
    await mkdir(stage)
    report({ en: 'Writing pages and the search index', zh: '生成页面和搜索索引' })
    await writeSite(settings, options, stage)
    report({ en: 'Checking links and pages', zh: '检查链接和页面' })
    const { pages, problems } = await verifySite(stage, settings)
    if (problems.length > 0)
      throw new BuildFault({ en: 'The built pages have faults.', zh: '生成的页面有错误。' }, problems)
    const size = await sizeOf(stage)
    await placeBuild(stage, options.out)
    return { base: settings.base, pages, ...size }
  } finally {
    process.off('exit', clean)
    clean()
  }
}

/** Everything is made inside the project folder: Astro's half-way files need its node_modules. */
async function makeWorkFolder(root: string): Promise<string> {
  const cache = join(root, '.cache')
  await mkdir(cache, { recursive: true })
  return mkdtemp(join(cache, 'build-'))
}

async function writeSite(settings: Settings, { root, content: folder }: BuildOptions, stage: string): Promise<void> {
  const { content, base, site } = settings
  // Settled: when one fails, the other must not go on writing into a folder that is being removed.
  const [search, pages] = await Promise.allSettled([
    searchFiles(content, base),
    writePages(root, { content: folder, base, site, out: stage }),
  ])
  if (pages.status === 'rejected') throw pages.reason
  if (search.status === 'rejected') throw search.reason
  // After Astro, which empties the folder first.
  await writeFiles(stage, [...search.value, ...hostFiles(base)])
  await copySources(content, folder, stage)
  await writeMarker(stage, base)
}

async function searchFiles(content: Content, base: string): Promise<{ path: string; bytes: Uint8Array }[]> {
  const files = await buildSearchIndex(content, { base })
  return files.map(({ path, bytes }) => ({ path: `pagefind/${path}`, bytes }))
}

async function sizeOf(folder: string): Promise<{ files: number; bytes: number }> {
  const names = await readFileNames(folder)
  const sizes = await Promise.all(names.map((name) => stat(join(folder, name))))
  return { files: names.length, bytes: sizes.reduce((sum, { size }) => sum + size, 0) }
}

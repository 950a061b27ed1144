import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { writeContentFile } from '../content/read/content-file.ts'
import { type SiteDossier, siteDossierOf } from '../dossier/site-dossier.ts'
import type { Words } from '../faults/language.ts'
import { blaming, naming } from '../faults/system-error.ts'
import { copySources, writeFiles } from './copies.ts'
import { dataFilesOf, suggestDataOf } from './data-files.ts'
import { BuildFault } from './fault.ts'
import { makeFolderForm } from './folder-form.ts'
import { cacheFolder, type Hold, holdBuild, recordFolder } from './hold.ts'
import { hostFiles } from './host-files.ts'
import { checkMovable, checkOutFolder, writeMarker } from './out-folder.ts'
import { writePages } from './pages.ts'
import { recoverOutput } from './recover-output.ts'
import { searchFiles } from './search-files.ts'
import { placed, readSettings, type Settings } from './settings.ts'
import { placeBuild, removeLeftovers, removeSites } from './swap.ts'
import { readFileNames, verifySite } from './verify.ts'
import { checkSizes, type DataSizes, moveData, writeData } from './write-data.ts'

/** What to build. Paths are absolute. */
export interface BuildOptions {
  /** The project's folder: half-way files are made in it. */
  readonly root: string
  readonly content: string
  readonly out: string
  /** Both win over content/site.yaml. */
  readonly base?: string
  readonly site?: string
  /** Pages that open from a folder by a double click, without a server and without what needs scripts. */
  readonly folder?: boolean
}

/** What was built. */
export interface Built {
  readonly base: string
  readonly pages: number
  readonly files: number
  readonly bytes: number
}

/** Builds the whole site and puts it in the place of the last build. Throws a BuildFault when content, settings or the
 *  built pages are at fault, or another build is at work; then, and after any other error, the output folder is as it was.
 *  `report` is told the name of each step as it begins, `note` a sentence that a person should read. */
export async function buildSite(
  options: BuildOptions,
  report: (step: Words) => void,
  note: (sentence: Words) => void = () => {},
): Promise<Built> {
  await checkOutFolder(options.out, options)
  const hold = await holdBuild(options.root, options.out)
  try {
    await prepare(options, hold, note)
    report({ en: 'Checking content', zh: '检查内容' })
    const settings = await readSettings({ ...options, records: recordFolder(options.root) })
    return await inWorkFolder(options.root, (work) => build(settings, { options, work, hold, report, note }))
  } finally {
    hold.release()
  }
}

/** Everything that can be known to fail before anything is built. */
async function prepare({ root, out }: BuildOptions, hold: Hold, note: (sentence: Words) => void): Promise<void> {
  const cache = cacheFolder(root)
  const work = (await readdir(cache)).filter((name) => name.startsWith(WORK)).map((name) => join(cache, name))
  for (const sentence of [await recoverOutput(out), await removeLeftovers(out), await removeSites(work)])
    if (sentence) note(sentence)
  checkMovable(out, hold.occupied)
}

const WORK = 'build-'

/** Everything is made inside the project folder: Astro's half-way files need its node_modules. */
async function inWorkFolder<Result>(root: string, act: (work: string) => Promise<Result>): Promise<Result> {
  const work = await mkdtemp(join(cacheFolder(root), WORK))
  const clean = () => rmSync(work, { recursive: true, force: true })
  process.once('exit', clean)
  try {
    return await naming(work, () => act(work))
  } finally {
    process.off('exit', clean)
    clean()
  }
}

interface Course {
  readonly options: BuildOptions
  readonly work: string
  readonly hold: Hold
  readonly report: (step: Words) => void
  readonly note: (sentence: Words) => void
}

async function build(settings: Settings, { options, work, hold, report, note }: Course): Promise<Built> {
  const stage = join(work, 'site')
  await mkdir(stage)
  const handed = join(work, 'content')
  writeContentFile(handed, settings.content)
  report({ en: 'Writing pages and the search index', zh: '生成页面和搜索索引' })
  const dossier = siteDossierOf(placed(settings))
  const { written, sizes } = await writeSite(settings, options, { stage, data: join(work, 'data'), handed, dossier })
  report({ en: 'Checking links and pages', zh: '检查链接和页面' })
  const { pages, problems } = await verifySite(
    stage,
    { ...settings, dossier, folder: options.folder ?? false },
    written,
  )
  const faults = [...problems, ...(await checkSizes(stage, sizes))]
  if (faults.length > 0) throw new BuildFault({ en: 'The built pages have faults.', zh: '生成的页面有错误。' }, faults)
  const size = await sizeOf(stage)
  hold.check()
  await checkOutFolder(options.out, options)
  const kept = await blaming(options.out, () => placeBuild(stage, options.out))
  if (kept) note(kept)
  return { base: settings.base, pages, ...size }
}

interface Places {
  readonly stage: string
  /** Where files of data are written while Astro, which empties its folder first, renders pages. */
  readonly data: string
  readonly handed: string
  readonly dossier: SiteDossier
}

/** Returns the files that the pages were rendered to, and the sizes of the files of data. */
async function writeSite(
  settings: Settings,
  { root, content: from, folder = false }: BuildOptions,
  { stage, data: dataFolder, handed, dossier }: Places,
): Promise<{ readonly written: readonly string[]; readonly sizes: DataSizes }> {
  const { content, base, site } = settings
  const sizes = writeData(dataFolder, [...dataFilesOf(dossier), ...(folder ? [] : suggestDataOf(dossier))])
  // Settled: when one fails, the others must not go on writing into a folder that is being removed.
  const [data, search, pages] = await Promise.allSettled([
    sizes,
    folder ? [] : sizes.then(() => searchFiles(dossier, { base, cache: join(cacheFolder(root), 'search') })),
    writePages({ content: from, base, site, handed, folder, cache: cacheFolder(root), out: stage }, sizes),
  ])
  if (data.status === 'rejected') throw data.reason
  if (pages.status === 'rejected') throw pages.reason
  if (search.status === 'rejected') throw search.reason
  if (folder) await makeFolderForm(stage, await readFileNames(stage), base)
  const written = await readFileNames(stage)
  // After Astro, which empties the folder first.
  await moveData(dataFolder, stage, Object.keys(data.value))
  const index = search.value.map(({ path, bytes }) => ({ path: `pagefind/${path}`, bytes }))
  if (!folder) await writeFiles(stage, [...index, ...hostFiles(base)])
  await copySources(content, from, stage)
  await writeMarker(stage, base)
  return { written, sizes: data.value }
}

async function sizeOf(folder: string): Promise<{ files: number; bytes: number }> {
  const names = await readFileNames(folder)
  const sizes = await Promise.all(names.map((name) => stat(join(folder, name))))
  return { files: names.length, bytes: sizes.reduce((sum, { size }) => sum + size, 0) }
}

import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type SiteDossier, siteDossierOf } from '../dossier/site-dossier.ts'
import type { Words } from '../faults/language.ts'
import { blaming, naming } from '../faults/system-error.ts'
import type { Advance } from './advance.ts'
import type { BuildOptions } from './build-options.ts'
import { BuildFault } from './fault.ts'
import { cacheFolder, type Hold, holdBuild, recordFolder } from './hold.ts'
import { limitNotes, type SiteSize } from './host-limits.ts'
import { KeptPages } from './kept/kept-pages.ts'
import { pageGroupsOf } from './kept/page-groups.ts'
import { checkMovable, checkOutFolder } from './out-folder.ts'
import { recoverOutput } from './recover-output.ts'
import { placed, readSettings, type Settings } from './settings.ts'
import { type Stage, Stages } from './stages.ts'
import type { Sums } from './sums/sums-file.ts'
import { writeSums } from './sums/write-sums.ts'
import { placeBuild, removeLeftovers, removeSites } from './swap.ts'
import { expectedPages, readFileNames, verifySite } from './verify.ts'
import { checkSizes } from './write-data.ts'
import { type Written, writeSite } from './write-site.ts'

/** What was built. */
export interface Built {
  readonly base: string
  readonly pages: number
  /** How many of them were kept of the last build. */
  readonly kept: number
  readonly files: number
  readonly bytes: number
  /** What each of its stages cost. */
  readonly stages: readonly Stage[]
}

/** Builds the whole site and puts it in the place of the last build. Throws a BuildFault when content, settings or the
 *  built pages are at fault, or another build is at work; then, and after any other error, the output folder is as it was.
 *  `report` is told the name of each step as it begins, `note` a sentence that a person should read, `advance` how far the pages are, now and then. */
export async function buildSite(
  options: BuildOptions,
  report: (step: Words) => void,
  note: (sentence: Words) => void = () => {},
  advance: (advance: Advance) => void = () => {},
): Promise<Built> {
  return building(options, { report, note, advance }, build)
}

/** Takes the folders of a build, reads the content and has `make` build of it. Throws as `buildSite` does. */
export async function building<Made>(
  options: BuildOptions,
  { report, note, advance }: Pick<Course, 'report' | 'note' | 'advance'>,
  make: (settings: Settings, course: Course) => Promise<Made>,
): Promise<Made> {
  await checkOutFolder(options.out, options)
  const hold = await holdBuild(options.root, options.out)
  try {
    await prepare(options, hold, note)
    report({ en: 'Checking content', zh: '检查内容' })
    const stages = new Stages()
    const settings = await stages.during('check', () =>
      readSettings({ ...options, records: recordFolder(options.root) }),
    )
    return await inWorkFolder(options.root, (work) =>
      make(settings, { options, work, hold, stages, report, note, advance }),
    )
  } finally {
    hold.release()
  }
}

/** Everything that can be known to fail before anything is built. */
export async function prepare(
  { root, out }: Pick<BuildOptions, 'root' | 'out'>,
  hold: Hold,
  note: (sentence: Words) => void,
): Promise<void> {
  const cache = cacheFolder(root)
  const work = (await readdir(cache)).filter((name) => name.startsWith(WORK)).map((name) => join(cache, name))
  for (const sentence of [await recoverOutput(out), await removeLeftovers(out), await removeSites(work)])
    if (sentence) note(sentence)
  checkMovable(out, hold.occupied)
}

const WORK = 'build-'

/** Everything is made inside the project folder: Astro's half-way files need its node_modules. */
export async function inWorkFolder<Result>(root: string, act: (work: string) => Promise<Result>): Promise<Result> {
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

/** A build that is under way. */
export interface Course {
  readonly options: BuildOptions
  /** A folder for half-way files. */
  readonly work: string
  readonly hold: Hold
  readonly stages: Stages
  readonly report: (step: Words) => void
  readonly note: (sentence: Words) => void
  readonly advance: (advance: Advance) => void
}

async function build(settings: Settings, course: Course): Promise<Built> {
  const { options, work, stages, report, advance } = course
  const { root, out, folder = false } = options
  const stage = join(work, 'site')
  await mkdir(stage)
  const dossier = siteDossierOf(placed(settings))
  const known = new KeptPages(recordFolder(root), out, pageGroupsOf(dossier, { prints: settings.prints, folder }))
  const expected = expectedPages(dossier).length
  return remembering(known, async () => {
    report({ en: 'Writing pages and the search index', zh: '生成页面和搜索索引' })
    const written = await writeSite(settings, options, { work, stage, dossier, known, expected, stages, advance })
    return finishSite({ stage, dossier, settings, written, sums: known.sums }, course)
  })
}

/** Makes something of what is known of the last build. What it remembers of this one is kept where it succeeds; else what was known stays. */
export async function remembering<Made>(known: KeptPages, make: () => Promise<Made>): Promise<Made> {
  try {
    const made = await make()
    known.save()
    return made
  } catch (error) {
    known.close()
    throw error
  }
}

/** A site that stands whole in a folder of its own. */
interface FinishedSite {
  readonly stage: string
  readonly dossier: SiteDossier
  readonly settings: Settings
  readonly written: Written
  /** Those that are known of its files. */
  readonly sums: Sums
}

/** Checks a whole site, writes its sums and puts it in the place of the last build. Throws a BuildFault that lists what is wrong with it. */
export async function finishSite(
  { stage, dossier, settings, written, sums }: FinishedSite,
  course: Course,
): Promise<Built> {
  const { options, stages, report } = course
  report({ en: 'Checking links and pages', zh: '检查链接和页面' })
  const faults = await stages.during('verify', async () => [
    ...(await verifySite(stage, { ...settings, dossier, folder: options.folder ?? false }, written)),
    ...(await checkSizes(stage, written.sizes)),
  ])
  await stages.during('sums', () => writeSums(stage, sums))
  const size = await putInPlace(stage, faults, course)
  return { base: settings.base, pages: written.pages.length, kept: written.kept, ...size, stages: stages.all }
}

/** Puts what was built in the place of the last build, unless it has faults. Returns its size. */
export async function putInPlace(
  stage: string,
  faults: readonly string[],
  { options, hold, note }: Course,
): Promise<Pick<Built, 'files' | 'bytes'>> {
  if (faults.length > 0) throw new BuildFault({ en: 'The built pages have faults.', zh: '生成的页面有错误。' }, faults)
  const { files, bytes, largest } = await sizeOf(stage)
  hold.check()
  await checkOutFolder(options.out, options)
  const left = await blaming(options.out, () => placeBuild(stage, options.out))
  if (left) note(left)
  for (const sentence of limitNotes({ files, bytes, largest })) note(sentence)
  return { files, bytes }
}

/** How many files a folder has, and how large they are together. */
export async function sizeOf(folder: string): Promise<SiteSize> {
  const names = await readFileNames(folder)
  const sizes = await Promise.all(names.map(async (path) => ({ path, bytes: (await stat(join(folder, path))).size })))
  const largest = sizes.reduce((a, b) => (b.bytes > a.bytes ? b : a), { path: '', bytes: 0 })
  return { files: names.length, bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0), largest }
}

import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inWorkFolder, prepare, sizeOf } from '../build/build-site.ts'
import { writeFiles } from '../build/copies.ts'
import { BuildFault } from '../build/fault.ts'
import { cacheFolder, holdBuild } from '../build/hold.ts'
import { hostFiles } from '../build/host-files.ts'
import { checkOutFolder, writeMarker } from '../build/out-folder.ts'
import { pageRecordOf } from '../build/page-record.ts'
import { bundleFor, copyFiles } from '../build/render/bundle.ts'
import { writePages } from '../build/render/write-pages.ts'
import { writeSums } from '../build/sums/write-sums.ts'
import { placeBuild } from '../build/swap.ts'
import { verifyFiles } from '../build/verify.ts'
import type { Diagnostic } from '../faults/diagnostic.ts'
import type { Words } from '../faults/language.ts'
import { blaming } from '../faults/system-error.ts'
import type { Portal } from '../model/portal.ts'
import { type GatheredSite, gather } from './gather.ts'
import { writePortalFile } from './handed-portal.ts'
import { type PortalDossier, portalDossierOf } from './portal-dossier.ts'
import type { PortalFile } from './read-portal.ts'
import { searchFilesOf } from './search-files.ts'

/** What to build. Paths are absolute. */
export interface PortalOptions {
  /** The folder that half-way files and last good answers stand in. */
  readonly root: string
  /** The settings' file; nothing is written to its folder but `out`. */
  readonly config: string
  readonly out: string
  /** The day, `YYYY-MM-DD`. */
  readonly today: string
  /** A site must have answered whole by then, in milliseconds. */
  readonly timeout: number
  /** A site whose answer is not taken stops the build. */
  readonly strict: boolean
}

/** What was built. */
interface BuiltPortal {
  readonly base: string
  readonly pages: number
  readonly files: number
  readonly bytes: number
}

/** Who is told of what is under way. */
interface PortalListener {
  /** The name of each step as it begins. */
  report(step: Words): void
  /** A sentence that a person should read. */
  note(sentence: Words): void
  /** What is wrong with a site that is listed: the portal shows its last good answer, or none. */
  refused(diagnostic: Diagnostic): void
}

/** Asks all sites and builds the portal, in the place of the last one. Throws a BuildFault when no site has anything to show, a site's answer
 *  is not taken and that is to stop it, or pages are at fault; then, and after any other error, the output folder is as it was. */
export async function buildPortal(
  { diagnose }: Pick<PortalFile, 'diagnose'>,
  portal: Portal,
  options: PortalOptions,
  listener: PortalListener,
): Promise<BuiltPortal> {
  const { root, out, config, today, timeout, strict } = options
  const guarded = { root, content: config }
  await checkOutFolder(out, guarded)
  const hold = await holdBuild(root, out)
  try {
    await prepare(options, hold, listener.note)
    listener.report({ en: 'Asking the sites', zh: '查询各网站' })
    const gathered = await gather(portal.sites, { cache: join(cacheFolder(root), 'portal'), today, timeout })
    const refused = gathered.flatMap(({ refusal }, index) => (refusal ? [diagnose(index, refusal)] : []))
    for (const diagnostic of refused) listener.refused(diagnostic)
    if (strict && refused.length > 0) throw new BuildFault(NOT_ALL)
    if (gathered.every(({ shown }) => !shown)) throw new BuildFault(NOTHING)
    return await inWorkFolder(root, async (work) => {
      const stage = await build(portal, gathered, { work, root, today, listener })
      hold.check()
      await checkOutFolder(out, guarded)
      const { files, bytes } = await sizeOf(stage.folder)
      const left = await blaming(out, () => placeBuild(stage.folder, out))
      if (left) listener.note(left)
      return { base: portal.base, pages: stage.pages, files, bytes }
    })
  } finally {
    hold.release()
  }
}

const NOTHING: Words = { en: 'No site has anything to show.', zh: '没有一个网站有可以显示的内容。' }
const NOT_ALL: Words = { en: 'Not all sites gave a good answer.', zh: '有的网站没有给出正确的答复。' }

interface Course extends Pick<PortalOptions, 'root' | 'today'> {
  readonly work: string
  readonly listener: PortalListener
}

/** Builds everything into a new folder and checks it. */
async function build(portal: Portal, gathered: readonly GatheredSite[], { work, root, today, listener }: Course) {
  const folder = join(work, 'site')
  await mkdir(folder)
  const dossier = portalDossierOf(portal, gathered, today)
  const handed = join(work, 'portal')
  writePortalFile(handed, dossier)
  listener.report({ en: 'Writing pages', zh: '生成页面' })
  const { base, url: site } = portal
  const from = join('src', 'portal')
  const { bundle } = await bundleFor({ root, work, base, from })
  const rendered = copyFiles(bundle, folder)
  await writePages({ base, site, handed, bundle, out: folder }, Promise.resolve({}), (files) => rendered.push(...files))
  await writeFiles(folder, [...searchFilesOf(namedSitesOf(dossier, gathered)), ...hostFiles(base, rendered)])
  await writeMarker(folder, base)
  listener.report({ en: 'Checking links and pages', zh: '检查链接和页面' })
  const files = rendered.filter((file) => file.endsWith('.html'))
  const pages = await Promise.all(
    files.map(async (file) => pageRecordOf(file, await readFile(join(folder, file), 'utf8'))),
  )
  const problems = await verifyFiles(folder, { site, base, expected: expectedOf(dossier) }, { pages, rendered })
  if (problems.length > 0) throw new BuildFault(FAULTY, problems)
  await writeSums(folder, new Map())
  return { folder, pages: pages.length }
}

const FAULTY: Words = { en: 'The built pages have faults.', zh: '生成的页面有错误。' }

/** The sites in the order in which pages show them. */
function namedSitesOf({ sites }: PortalDossier, gathered: readonly GatheredSite[]) {
  const listsOf = new Map(gathered.map(({ listed, shown }) => [listed.address, shown?.lists ?? []]))
  return sites.map((site) => ({ site, lists: listsOf.get(site.address) ?? [] }))
}

function expectedOf({ sites, years }: PortalDossier): string[] {
  const paths = ['', 'sites/', 'units/', 'search/', 'about/', ...sites.map(({ key }) => `sites/${key}/`)]
  return [...paths, ...years.map(({ year }) => `${year}/`)].map((path) => `${path}index.html`)
}

import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeContentFile } from '../content/read/content-file.ts'
import type { SiteDossier } from '../dossier/site-dossier.ts'
import type { Advance } from './advance.ts'
import type { BuildOptions } from './build-options.ts'
import { copySources, writeFiles } from './copies.ts'
import { dataFilesOf, onlineDataOf } from './data-files.ts'
import { makeFolderForm } from './folder-form.ts'
import { cacheFolder } from './hold.ts'
import { hostFiles } from './host-files.ts'
import type { KeptPages } from './kept/kept-pages.ts'
import { standInFor } from './kept/stamp.ts'
import { writeMarker } from './out-folder.ts'
import type { PageRecord } from './page-record.ts'
import { writePages } from './pages.ts'
import { searchFiles } from './search-files.ts'
import type { Settings } from './settings.ts'
import { sitemapFiles } from './sitemap.ts'
import type { Stages } from './stages.ts'
import { readFileNames } from './verify.ts'
import { type DataSizes, moveData, writeData } from './write-data.ts'

/** Where a site is written, and what of. */
export interface Places {
  /** The folder of this build's half-way files. */
  readonly work: string
  /** An empty folder for the site. */
  readonly stage: string
  readonly dossier: SiteDossier
  readonly known: KeptPages
  /** How many pages there will be, those among them that are kept. */
  readonly expected: number
  readonly stages: Stages
  /** Is told how far the pages are, now and then. */
  readonly advance: (advance: Advance) => void
}

/** What was written. */
interface Written {
  /** The files that came of rendering, now or in an earlier build. */
  readonly rendered: readonly string[]
  /** The pages among them. */
  readonly pages: readonly PageRecord[]
  /** How many pages were kept of the last build. */
  readonly kept: number
  /** The sizes of the files of data. */
  readonly sizes: DataSizes
}

/** Writes a whole site into its stage: pages, data, search index, documents, files for hosts. */
export async function writeSite(settings: Settings, options: BuildOptions, places: Places): Promise<Written> {
  const { content: from, root, out, folder = false, full = false } = options
  const { content, base } = settings
  const { work, stage, dossier, known, stages } = places
  const data = join(work, 'data')
  const kept = full ? undefined : await stages.during('data', () => known.beside.take(out, data))
  const sizes = stages.during('data', () =>
    kept
      ? Object.fromEntries(kept.data.map(({ file, bytes }) => [file, bytes]))
      : writeData(data, [...dataFilesOf(dossier), ...(folder ? [] : onlineDataOf(dossier))]),
  )
  const search = { base, cache: join(cacheFolder(root), 'search') }
  // Settled: when one fails, the others must not go on writing into a folder that is being removed.
  const [written, found, pages] = await Promise.allSettled([
    sizes,
    folder || kept ? [] : sizes.then(() => stages.during('search', () => searchFiles(dossier, search))),
    renderPages(settings, options, places, sizes),
  ])
  if (written.status === 'rejected') throw written.reason
  if (pages.status === 'rejected') throw pages.reason
  if (found.status === 'rejected') throw found.reason
  // After Astro, which empties the folder first.
  const index = kept?.index.map(({ file }) => file) ?? []
  await moveData(data, stage, [...Object.keys(written.value), ...index])
  const made = found.value.map(({ path, bytes }) => ({ path: `pagefind/${path}`, bytes }))
  if (!folder)
    await writeFiles(stage, [
      ...made,
      ...hostFiles(base, pages.value.rendered),
      ...sitemapFiles(pages.value.pages, settings),
    ])
  if (!kept) known.beside.settle(stage, { data: Object.keys(written.value), index: made.map(({ path }) => path) })
  await copySources(content, from, stage)
  await writeMarker(stage, base)
  return { ...pages.value, sizes: written.value }
}

/** Takes over what the last build wrote and nothing has changed, and renders the rest. The process that renders is told `sizes`. */
export async function renderPages(
  { content, base, site }: Settings,
  { root, content: from, out, folder = false, full = false }: BuildOptions,
  { work, stage, expected, known, stages, advance }: Places,
  sizes: Promise<DataSizes>,
): Promise<Omit<Written, 'sizes'>> {
  const kept = join(work, 'kept')
  const handed = join(work, 'content')
  const standIn = standInFor(content)
  const taken = full ? known.takeNone() : known.take(out, kept, content)
  if (taken.asked) {
    writeContentFile(handed, { content: { ...content, ...standIn }, asked: taken.asked })
    const asked = {
      ...{ content: from, base, site, handed, folder, units: known.isOfUnits },
      ...{ cache: cacheFolder(root), out: stage },
    }
    const total = expected - taken.files.length
    const began = performance.now()
    const tell = (done: number) => advance({ done, total, seconds: (performance.now() - began) / 1000 })
    stages.add('pages', await stages.during('pages', () => writePages(asked, sizes, tell)))
    // Styles and scripts are of no unit.
    if (known.isOfUnits) await rm(join(stage, '_astro'), { recursive: true })
    if (folder) await makeFolderForm(stage, await readFileNames(stage), base)
  }
  const fresh = await readFileNames(stage)
  const records = await stages.during('read', () => known.settle(stage, fresh, { standIn, stamp: content }))
  const files = taken.files.map(({ file }) => file)
  const old = taken.files.flatMap(({ record }) => record ?? [])
  await moveData(kept, stage, files)
  return {
    rendered: [...fresh, ...files],
    kept: old.length,
    pages: [...records, ...old].toSorted((a, b) => (a.file < b.file ? -1 : 1)),
  }
}

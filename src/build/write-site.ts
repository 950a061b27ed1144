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
import type { Beside } from './kept/kept-beside.ts'
import type { KeptPages, Taken } from './kept/kept-pages.ts'
import { standInFor } from './kept/stamp.ts'
import { writeMarker } from './out-folder.ts'
import type { PageRecord } from './page-record.ts'
import { bundleFor, copyFiles } from './render/bundle.ts'
import { writePages } from './render/write-pages.ts'
import { searchFiles } from './search-files.ts'
import type { Settings } from './settings.ts'
import { sitemapFiles } from './sitemap.ts'
import type { Stages } from './stages.ts'
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

/** What was written of a site. */
export interface Written {
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
  const taken = full ? known.takeNone() : known.take(out, data, content)
  const beside = full ? undefined : await stages.during('data', () => known.beside.take(out, data))
  const sizes = stages.during('data', () => writeRest(data, dossier, { taken, beside, folder }))
  const search = { base, cache: join(cacheFolder(root), 'search') }
  // Settled: when one fails, the others must not go on writing into a folder that is being removed.
  const [written, found, pages] = await Promise.allSettled([
    sizes,
    folder || beside ? [] : sizes.then(() => stages.during('search', () => searchFiles(dossier, search))),
    renderPages(settings, options, { ...places, taken, data }, sizes),
  ])
  if (written.status === 'rejected') throw written.reason
  if (pages.status === 'rejected') throw pages.reason
  if (found.status === 'rejected') throw found.reason
  const index = beside?.index.map(({ file }) => file) ?? []
  await moveData(data, stage, [...Object.keys(written.value), ...index])
  const made = found.value.map(({ path, bytes }) => ({ path: `pagefind/${path}`, bytes }))
  if (!folder)
    await writeFiles(stage, [
      ...made,
      ...hostFiles(base, pages.value.rendered),
      ...sitemapFiles(pages.value.pages, settings),
    ])
  const others = known.settleData(stage, written.value, { taken, stamp: content })
  if (!beside) known.beside.settle(stage, { data: others, index: made.map(({ path }) => path) })
  await copySources(content, from, stage)
  await writeMarker(stage, base)
  return { ...pages.value, sizes: written.value }
}

/** What a build takes over of the last one. */
interface TakenOver {
  readonly taken: Taken
  readonly beside: Beside | undefined
}

/** Writes the data that were not taken over. Returns the sizes of all. */
async function writeRest(
  data: string,
  dossier: SiteDossier,
  { taken, beside, folder }: TakenOver & { readonly folder: boolean },
): Promise<DataSizes> {
  const sizes = { ...taken.data, ...Object.fromEntries((beside?.data ?? []).map(({ file, bytes }) => [file, bytes])) }
  // To know which files there are, all findings are looked for.
  if (beside && taken.asked === undefined) return sizes
  const files = [...dataFilesOf(dossier), ...(folder ? [] : onlineDataOf(dossier))]
  const rest = files.filter(({ path }) => !(path in sizes))
  return { ...sizes, ...(await writeData(data, rest)) }
}

/** Renders what was not taken over, and puts it all into the stage. The process that renders is told `sizes`. */
export async function renderPages(
  settings: Settings,
  options: BuildOptions,
  { taken, data, ...places }: Places & Pick<TakenOver, 'taken'> & { readonly data: string },
  sizes: Promise<DataSizes>,
): Promise<Omit<Written, 'sizes'>> {
  const { stage, known } = places
  if (taken.asked)
    await renderAsked(taken.asked, settings, options, { ...places, keptFiles: taken.files.length }, sizes)
  const files = taken.files.map(({ file }) => file)
  const old = taken.files.flatMap(({ record }) => record ?? [])
  await moveData(data, stage, files)
  return {
    rendered: [...known.rendered, ...files],
    kept: old.length,
    pages: [...known.records, ...old].toSorted((a, b) => (a.file < b.file ? -1 : 1)),
  }
}

/** Renders the pages of the units that are asked for, and all of no unit that are built. Each page is read when it is finished, while
 *  others are rendered. */
async function renderAsked(
  asked: readonly string[],
  { content, base, site }: Settings,
  { root, content: from, folder = false }: BuildOptions,
  { work, stage, known, stages, ...places }: Places & { readonly keptFiles: number },
  sizes: Promise<DataSizes>,
): Promise<void> {
  const handed = join(work, 'content')
  const standIn = standInFor(content)
  writeContentFile(handed, { content: { ...content, ...standIn }, asked })
  const { bundle, work: compiling } = await stages.during('compile', () => bundleFor({ root, work, base }))
  stages.add('compile', compiling)
  const began = performance.now()
  const finish = (file: string) => {
    if (!folder || makeFolderForm(stage, file, base)) known.settle(stage, file, { standIn, stamp: content })
  }
  let done = 0
  const finishAll = (files: readonly string[]) => {
    stages.piece('read', () => files.forEach(finish))
    done += files.length
    places.advance({ done, total: places.expected - places.keptFiles, seconds: (performance.now() - began) / 1000 })
  }
  // Styles and scripts are of no unit.
  if (!known.isOfUnits) copyFiles(bundle, stage).forEach(finish)
  const settings = { content: from, base, site, handed, folder, units: known.isOfUnits, bundle, out: stage }
  stages.add('pages', await stages.during('pages', () => writePages(settings, sizes, finishAll)))
}

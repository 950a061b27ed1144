import { join } from 'node:path'
import { writeContentFile } from '../content/read/content-file.ts'
import type { SiteDossier } from '../dossier/site-dossier.ts'
import type { BuildOptions } from './build-options.ts'
import { copySources, writeFiles } from './copies.ts'
import { dataFilesOf, manifestFilesOf, suggestDataOf } from './data-files.ts'
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
import { readFileNames } from './verify.ts'
import { type DataSizes, moveData, writeData } from './write-data.ts'

/** Where a site is written, and what of. */
interface Places {
  /** The folder of this build's half-way files. */
  readonly work: string
  /** An empty folder for the site. */
  readonly stage: string
  readonly dossier: SiteDossier
  readonly known: KeptPages
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
  const { content: from, root, folder = false } = options
  const { content, base } = settings
  const { work, stage, dossier } = places
  const data = join(work, 'data')
  const sizes = writeData(data, [
    ...dataFilesOf(dossier),
    ...(folder ? [] : [...suggestDataOf(dossier), ...manifestFilesOf(dossier)]),
  ])
  // Settled: when one fails, the others must not go on writing into a folder that is being removed.
  const [written, search, pages] = await Promise.allSettled([
    sizes,
    folder ? [] : sizes.then(() => searchFiles(dossier, { base, cache: join(cacheFolder(root), 'search') })),
    renderPages(settings, options, places, sizes),
  ])
  if (written.status === 'rejected') throw written.reason
  if (pages.status === 'rejected') throw pages.reason
  if (search.status === 'rejected') throw search.reason
  // After Astro, which empties the folder first.
  await moveData(data, stage, Object.keys(written.value))
  const index = search.value.map(({ path, bytes }) => ({ path: `pagefind/${path}`, bytes }))
  if (!folder) await writeFiles(stage, [...index, ...hostFiles(base)])
  await copySources(content, from, stage)
  await writeMarker(stage, base)
  return { ...pages.value, sizes: written.value }
}

/** Takes over what the last build wrote and nothing has changed, and renders the rest. */
async function renderPages(
  { content, base, site }: Settings,
  { root, content: from, out, folder = false, full = false }: BuildOptions,
  { work, stage, known }: Places,
  sizes: Promise<DataSizes>,
): Promise<Omit<Written, 'sizes'>> {
  const kept = join(work, 'kept')
  const handed = join(work, 'content')
  const standIn = standInFor(content)
  const taken = full ? known.takeNone() : known.take(out, kept, content)
  if (taken.asked) {
    writeContentFile(handed, { content: { ...content, ...standIn }, asked: taken.asked })
    await writePages({ content: from, base, site, handed, folder, cache: cacheFolder(root), out: stage }, sizes)
    if (folder) await makeFolderForm(stage, await readFileNames(stage), base)
  }
  const fresh = await readFileNames(stage)
  const records = known.settle(stage, fresh, { standIn, stamp: content })
  const files = taken.files.map(({ file }) => file)
  const old = taken.files.flatMap(({ record }) => record ?? [])
  await moveData(kept, stage, files)
  return {
    rendered: [...fresh, ...files],
    kept: old.length,
    pages: [...records, ...old].toSorted((a, b) => (a.file < b.file ? -1 : 1)),
  }
}

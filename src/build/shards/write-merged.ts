import { join } from 'node:path'
import { entryFile } from '../../find/index/index.ts'
import type { BuildOptions } from '../build-options.ts'
import { writeFiles } from '../copies.ts'
import { dataFilesOf, onlineDataOf } from '../data-files.ts'
import { cacheFolder } from '../hold.ts'
import { hostFiles } from '../host-files.ts'
import { writeMarker } from '../out-folder.ts'
import { lastShard } from '../search-files.ts'
import type { Settings } from '../settings.ts'
import { sitemapFiles } from '../sitemap.ts'
import { moveData, writeData } from '../write-data.ts'
import { type Places, renderPages, type Written } from '../write-site.ts'
import { readPageLines } from './page-lines.ts'
import { PAGES_FILE, type PartFile, SITE_FOLDER } from './part-file.ts'
import { rowsIn } from './rows.ts'
import { takenPath } from './take-parts.ts'

interface MergePlaces extends Places {
  /** The folder that the files of all parts were taken into. */
  readonly joined: string
  readonly parts: readonly PartFile[]
}

/** Writes a whole site into its stage: what its parts have, and what is of no unit. */
export async function writeMerged(
  settings: Settings,
  options: BuildOptions,
  { joined, parts, ...places }: MergePlaces,
): Promise<Written> {
  const { stage, dossier, known, stages } = places
  const { folder = false } = options
  const taken = takenSizes(parts)
  const site = join(joined, SITE_FOLDER)
  const kept = options.full ? known.takeNone() : known.take(options.out, site, settings.content)
  const files = [...dataFilesOf(dossier, rowsIn(joined))]
  const rest = files.filter(({ path }) => !taken.has(path))
  const made = [...rest, ...(folder ? [] : onlineDataOf(dossier))]
  const sizes = stages
    .during('data', () => writeData(site, made))
    .then((written) => ({ ...Object.fromEntries(files.map(({ path }) => [path, taken.get(path) ?? 0])), ...written }))
  const cache = join(cacheFolder(options.root), 'search')
  // Settled: when one fails, the others must not go on writing into a folder that is being removed.
  const [data, search, others] = await Promise.allSettled([
    sizes,
    sizes.then(() => (folder ? [] : stages.during('search', () => lastShard(dossier, { base: settings.base, cache })))),
    renderPages(settings, options, { ...places, taken: kept, data: site }, sizes),
  ])
  if (data.status === 'rejected') throw data.reason
  if (others.status === 'rejected') throw others.reason
  if (search.status === 'rejected') throw search.reason
  await moveData(site, stage, [...new Set([...taken.keys(), ...Object.keys(data.value)])])
  const years = parts.flatMap(({ search }) => search).toSorted((a, b) => a.place - b.place)
  const entry = entryFile(dossier, [...years, ...search.value])
  const index = [entry, ...search.value.flatMap(({ files }) => files)].map(({ path, bytes }) => ({
    path: `pagefind/${path}`,
    bytes,
  }))
  await writeMarker(stage, settings.base)
  const lines = parts.map(({ part }) => join(joined, takenPath(part, PAGES_FILE)))
  const own = readPageLines(lines, others.value.pages)
  const pages = [...own, ...others.value.pages].toSorted((a, b) => (a.file < b.file ? -1 : 1))
  const rendered = [...own.map(({ file }) => file), ...others.value.rendered]
  if (!folder)
    await writeFiles(stage, [...index, ...hostFiles(settings.base, rendered), ...sitemapFiles(pages, settings)])
  return {
    pages,
    rendered,
    kept: others.value.kept,
    sizes: data.value,
  }
}

/** The files that parts bring to the site, with their sizes. */
function takenSizes(parts: readonly PartFile[]): ReadonlyMap<string, number> {
  const files = parts.flatMap(({ files }) => files).filter(([path]) => path.startsWith(`${SITE_FOLDER}/`))
  return new Map(files.map(([path, bytes]) => [path.slice(SITE_FOLDER.length + 1), bytes]))
}

import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Content } from '../../model/content.ts'
import { copySources, writeFiles } from '../copies.ts'
import { cacheFolder } from '../hold.ts'
import { writeMarker } from '../out-folder.ts'
import { yearShards } from '../search-files.ts'
import type { Settings } from '../settings.ts'
import { readFileNames } from '../verify.ts'
import { checkMarkup, checkNoPages } from '../verify-pages.ts'
import { moveData, writeData } from '../write-data.ts'
import { type Places, renderPages } from '../write-site.ts'
import { checkOwnAnchors, pageLinesOf } from './page-lines.ts'
import { generatorPrint, PAGES_FILE, PART_FILE, type PartFile, SITE_FOLDER } from './part-file.ts'
import { unitDataOf } from './rows.ts'
import { divided, type PartOptions } from './share.ts'

/** What was written of a part. */
interface WrittenPart {
  readonly pages: number
  /** How many of them were kept of the last build. */
  readonly kept: number
  /** What is wrong with it by itself, a sentence each. */
  readonly faults: readonly string[]
}

interface PartPlaces extends Places {
  /** The slugs of the units that the part is of. */
  readonly units: ReadonlySet<string>
}

/** Writes a part of a site into its stage. */
export async function writePart(
  settings: Settings & Required<Pick<Settings, 'prints'>>,
  options: PartOptions,
  { units, ...places }: PartPlaces,
): Promise<WrittenPart> {
  const { folder = false, out } = options
  const { stage, work, known, stages } = places
  const site = join(stage, SITE_FOLDER)
  const made = unitDataOf(places.dossier, units)
  const data = join(work, 'data')
  const before = join(out, SITE_FOLDER)
  const taken = options.full ? known.takeNone() : known.take(before, data, settings.content)
  const rest = made.files.filter(({ path }) => !(path in taken.data))
  const sizes = stages.during('data', async () => ({ ...taken.data, ...(await writeData(data, rest)) }))
  // Settled: when one fails, the other must not go on writing into a folder that is being removed.
  const [pages, index] = await Promise.allSettled([
    renderPages(settings, options, { ...places, stage: site, taken, data }, sizes),
    sizes.then(() => (folder ? [] : stages.during('search', () => shardsOf(settings, options, places)))),
  ])
  if (index.status === 'rejected') throw index.reason
  if (pages.status === 'rejected') throw pages.reason
  await moveData(data, site, Object.keys(await sizes))
  known.settleData(site, await sizes, { taken, stamp: settings.content })
  await writeData(stage, made.rows)
  for (const { files } of index.value)
    await writeFiles(
      site,
      files.map(({ path, bytes }) => ({ path: `pagefind/${path}`, bytes })),
    )
  await copySources(contentOf(settings.content, units), options.content, site)
  await writeFile(join(stage, PAGES_FILE), pageLinesOf(pages.value.pages))
  const faults = await stages.during('verify', () => faultsOf(site, pages.value, { ...settings, folder }))
  await writePartFile(stage, {
    ...options.share,
    ...{ content: settings.prints.whole, updated: settings.content.updated, generator: generatorPrint() },
    ...{ site: settings.site, base: settings.base, folder },
    search: index.value.map(({ place, folder, pages }) => ({ place, folder, pages })),
  })
  await writeMarker(stage, settings.base)
  return { pages: pages.value.pages.length, kept: pages.value.kept, faults }
}

function shardsOf({ base }: Settings, { root, share }: PartOptions, { dossier }: Places) {
  const cache = join(cacheFolder(root), 'search')
  return yearShards(dossier, { base, cache }, (pages) => divided(pages, share.of).map((part) => part === share.part))
}

function contentOf({ years, ...content }: Content, units: ReadonlySet<string>): Content {
  const own = years.map(({ departments, ...year }) => ({
    ...year,
    departments: departments.filter(({ slug }) => units.has(slug)),
  }))
  return { ...content, years: own }
}

async function faultsOf(
  site: string,
  { pages, rendered }: Pick<Awaited<ReturnType<typeof renderPages>>, 'pages' | 'rendered'>,
  form: Parameters<typeof checkOwnAnchors>[1],
): Promise<string[]> {
  const made = new Set(rendered)
  const others = (await readFileNames(site)).filter((file) => !made.has(file))
  return [...checkNoPages(others), ...checkMarkup(pages), ...checkOwnAnchors(pages, form)]
}

/** Writes what a part says of itself, with the print of every file that stands in its folder. */
async function writePartFile(stage: string, part: Omit<PartFile, 'files'>): Promise<void> {
  const files: PartFile['files'] = []
  for (const file of await readFileNames(stage)) {
    const bytes = await readFile(join(stage, file))
    files.push([file, bytes.length, createHash('sha256').update(bytes).digest('hex')])
  }
  await writeFile(join(stage, PART_FILE), `${JSON.stringify({ ...part, files })}\n`)
}

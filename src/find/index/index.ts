import { compactJson } from '../../data/json.ts'
import type { SiteDossier } from '../../dossier/site-dossier.ts'
import type { Entry } from '../shared/index-paths.ts'
import type { SearchRecord } from '../shared/record.ts'
import { buildShard } from './shard/build.ts'
import { filesOfPack, packOf } from './shard/pack.ts'
import { foundRulesOf, type PlannedShard, planLast, planYears } from './shard/plan.ts'
import type { IndexFile, IndexTools } from './tools.ts'

/** Says where the index of this moment is; the one file that must never be kept by a cache. */
const ENTRY = 'entry.json'

/** What is made of the same records is the same only under the same format: a test tells when this must be raised. */
const FORMAT = 4

/** What making an index needs. */
interface Making {
  /** The site's base path. */
  readonly base: string
  readonly tools: IndexTools
}

/** A shard that was made. */
interface BuiltShard {
  /** Its place among the shards of all years, from 0. */
  readonly place: number
  /** The folder of its files, in `pagefind/`. */
  readonly folder: string
  readonly pages: number
  readonly files: readonly IndexFile[]
}

/** Makes the search index of a site: files whose paths are relative to the folder `pagefind/`. Pagefind makes the postings of
 *  each shard; what its pages show, their names and values stand beside them. The same content gives the same bytes, whatever
 *  was kept of earlier builds. Throws what Pagefind reports. */
export async function buildSearchIndex(dossier: SiteDossier, making: Making): Promise<IndexFile[]> {
  const shards = [...(await buildYears(dossier, making)), ...(await buildLast(dossier, making))]
  return [entryFile(dossier, shards), ...shards.flatMap(({ files }) => files)]
}

/** Makes the shards of a site's years: all, or those that `choose` is true of, which is told the pages of each. */
export async function buildYears(
  dossier: SiteDossier,
  { base, tools }: Making,
  choose: (pages: readonly number[]) => readonly boolean[] = (pages) => pages.map(() => true),
): Promise<BuiltShard[]> {
  const planned = planYears(dossier, base)
  const chosen = choose(planned.map(({ pages }) => pages))
  const shards: BuiltShard[] = []
  // One after another: only one shard's records are in memory at a time.
  for (const [place, shard] of planned.entries()) if (chosen[place]) shards.push(await builtShard(shard, place, tools))
  return shards
}

/** Makes the last shard, which is of no year, where there is one; its place is behind all others. */
export async function buildLast(dossier: SiteDossier, { base, tools }: Making): Promise<BuiltShard[]> {
  return Promise.all(planLast(dossier, base).map((shard) => builtShard(shard, Number.POSITIVE_INFINITY, tools)))
}

async function builtShard(shard: PlannedShard, place: number, tools: IndexTools): Promise<BuiltShard> {
  const { folder, inside } = await shardFiles(shard, tools)
  const files = inside.map(({ path, bytes }) => ({ path: `${folder}/${path}`, bytes }))
  return { place, folder, pages: shard.pages, files }
}

/** The file that leads to all shards of a site, which are given in their order. */
export function entryFile(dossier: SiteDossier, shards: readonly Pick<BuiltShard, 'folder' | 'pages'>[]): IndexFile {
  const rules = foundRulesOf(dossier).map(({ rule: { id, title } }) => ({ id, title }))
  const entry: Entry = {
    region: dossier.site.region,
    rules,
    shards: shards.map(({ folder, pages }) => ({ folder, pages })),
  }
  return { path: ENTRY, bytes: encoded(entry) }
}

/** The files of a shard, named after what they are made of: from the build before where that had the same. */
async function shardFiles(shard: PlannedShard, tools: IndexTools): Promise<{ folder: string; inside: IndexFile[] }> {
  const records = shard.records()
  const name = nameOf(shard, records, tools)
  const folder = name.slice(0, 12)
  const kept = await tools.kept(name)
  const inside = kept && filesOfPack(kept, tools.digest)
  if (inside) return { folder, inside }
  const built = await buildShard(shard, records, tools)
  await tools.keep(name, packOf(built, tools.digest))
  return { folder, inside: built }
}

function nameOf(
  { year, links, before, rules }: PlannedShard,
  records: readonly SearchRecord[],
  { digest }: IndexTools,
): string {
  const digests = records.map((record) => digest(encoded(record)))
  return digest(encoded({ format: FORMAT, year, links, before, rules, digests }))
}

function encoded(value: object): Uint8Array {
  return new TextEncoder().encode(compactJson(value))
}

import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateRawSync, gunzipSync } from 'node:zlib'
import type { SiteDossier } from '../dossier/site-dossier.ts'
import { buildLast, buildSearchIndex, buildYears } from '../find/index/index.ts'
import type { IndexFile, IndexTools } from '../find/index/tools.ts'
import { gzip } from './gzip.ts'

interface Place {
  /** The site's base path. */
  readonly base: string
  /** A folder for what the next build can use again; what this one did not use is removed from it. */
  readonly cache: string
}

/** The search index of a site: files whose paths are relative to the folder `pagefind/`. */
export function searchFiles(dossier: SiteDossier, { base, cache }: Place): Promise<IndexFile[]> {
  return withCache(cache, (tools) => buildSearchIndex(dossier, { base, tools }))
}

/** The shards of it of years that `choose` is true of, which is told the pages of each. */
export function yearShards(
  dossier: SiteDossier,
  { base, cache }: Place,
  choose: (pages: readonly number[]) => readonly boolean[],
): ReturnType<typeof buildYears> {
  return withCache(cache, (tools) => buildYears(dossier, { base, tools }, choose))
}

/** The shard of it that is of no year, where there is one. */
export function lastShard(dossier: SiteDossier, { base, cache }: Place): ReturnType<typeof buildLast> {
  return withCache(cache, (tools) => buildLast(dossier, { base, tools }))
}

async function withCache<Made>(cache: string, make: (tools: IndexTools) => Promise<Made>): Promise<Made> {
  await mkdir(cache, { recursive: true })
  const used = new Set<string>()
  const made = await make({
    ...{ gzip, deflate, gunzip: gunzipSync, digest },
    kept: async (name) => {
      used.add(name)
      return readIfThere(join(cache, name))
    },
    keep: (name, bytes) => putInPlace(join(cache, name), bytes),
  })
  const unused = (await readdir(cache)).filter((name) => !used.has(name))
  await Promise.all(unused.map((name) => rm(join(cache, name), { recursive: true, force: true })))
  return made
}

function deflate(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { level: 9 })
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** What cannot be read is as good as not there: it is made again. */
async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  return readFile(file).catch(() => undefined)
}

async function putInPlace(file: string, bytes: Uint8Array): Promise<void> {
  const half = `${file}.${process.pid}`
  await writeFile(half, bytes)
  await rename(half, file)
}

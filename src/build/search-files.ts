import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateRawSync, gunzipSync } from 'node:zlib'
import type { SiteDossier } from '../dossier/site-dossier.ts'
import { buildSearchIndex } from '../find/index/index.ts'
import type { IndexFile } from '../find/index/tools.ts'
import { gzip } from './gzip.ts'

/** The search index of a site: files whose paths are relative to the folder `pagefind/`. `cache` is a folder for what the next
 *  build can use again; what this one did not use is removed from it. `base` is the site's base path. */
export async function searchFiles(
  dossier: SiteDossier,
  { base, cache }: { readonly base: string; readonly cache: string },
): Promise<IndexFile[]> {
  await mkdir(cache, { recursive: true })
  const used = new Set<string>()
  const files = await buildSearchIndex(dossier, {
    base,
    tools: {
      ...{ gzip, deflate, gunzip: gunzipSync, digest },
      kept: async (name) => {
        used.add(name)
        return readIfThere(join(cache, name))
      },
      keep: (name, bytes) => putInPlace(join(cache, name), bytes),
    },
  })
  const unused = (await readdir(cache)).filter((name) => !used.has(name))
  await Promise.all(unused.map((name) => rm(join(cache, name), { recursive: true, force: true })))
  return files
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

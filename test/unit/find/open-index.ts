import { createHash } from 'node:crypto'
import { deflateRawSync, gunzipSync, gzipSync } from 'node:zlib'
import { siteDossierOf } from '../../../src/dossier/site-dossier.ts'
import { openIndexAt } from '../../../src/find/browser/search/open-index.ts'
import type { SearchIndex } from '../../../src/find/browser/search/search-index.ts'
import { buildSearchIndex } from '../../../src/find/index/index.ts'
import type { IndexFile, IndexTools } from '../../../src/find/index/tools.ts'
import type { Entry } from '../../../src/find/shared/index-paths.ts'
import type { Content } from '../../../src/model/content.ts'

/** What the index is made with, keeping what it keeps in memory: `kept` by name. */
export function toolsWith(kept: Map<string, Uint8Array> = new Map()): IndexTools {
  return {
    gzip: (bytes) => new Uint8Array(gzipSync(bytes, { level: 9 })),
    deflate: (bytes) => new Uint8Array(deflateRawSync(bytes, { level: 9 })),
    gunzip: gunzipSync,
    digest: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    kept: async (name) => kept.get(name),
    keep: async (name, bytes) => void kept.set(name, bytes),
  }
}

/** Builds the index of some content. */
export function indexFilesOf(content: Content, kept?: Map<string, Uint8Array>): Promise<IndexFile[]> {
  return buildSearchIndex(siteDossierOf(content), { base: '/', tools: toolsWith(kept) })
}

/** Builds the index of some content and opens it with its files in memory. `fetched` lists the files that were asked for, without
 *  the folders of their parts. */
export async function openIndex(content: Content): Promise<{ index: SearchIndex; fetched: string[] }> {
  const files = await indexFilesOf(content)
  const fetched: string[] = []
  const index = await openIndexAt(entryOf(files), async (path, part) => {
    fetched.push(path.slice(path.indexOf('/') + 1))
    return bytesOf(files, path).subarray(part?.start, part?.end)
  })
  return { index, fetched }
}

/** What the entry of an index says. */
export function entryOf(files: readonly IndexFile[]): Entry {
  return JSON.parse(new TextDecoder().decode(bytesOf(files, 'entry.json')))
}

function bytesOf(files: readonly IndexFile[], path: string): Uint8Array {
  const file = files.find((other) => other.path === path)
  if (!file) throw new Error(`The index has no file ${path}.`)
  return file.bytes
}

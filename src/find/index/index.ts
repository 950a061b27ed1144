import { gzipSync } from 'fflate'
import { createIndex } from 'pagefind'
import { compactJson } from '../../data/json.ts'
import type { SiteDossier } from '../../dossier/site-dossier.ts'
import { type Listing, readListing } from '../shared/index-file.ts'
import { type Entry, partPath, recordPath } from '../shared/index-paths.ts'
import { lettersOf } from '../shared/letters.ts'
import type { Outline } from '../shared/outline.ts'
import type { SearchRecord } from '../shared/record.ts'
import { documentOf } from './document.ts'
import { facetTableOf } from './facet-table.ts'
import { recordsOf } from './records.ts'

/** Says where the index of this moment is; the one file that must never be kept by a cache. */
const ENTRY = 'entry.json'

/** A file of the index. */
export interface IndexFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Makes the search index of a site: files whose paths are relative to the folder `pagefind/`. Pagefind makes the
 *  postings; what each page shows, the facets and the outline stand beside them. The same content gives the same bytes.
 *  `base` is the site's base path. Throws what Pagefind reports. */
export async function buildSearchIndex(
  dossier: SiteDossier,
  { base }: { readonly base: string },
): Promise<IndexFile[]> {
  const records = recordsOf(dossier, base)
  const files = await indexedByPagefind(records)
  const listing = listingOf(files, records.length)
  const byPath = new Map(files.map(({ path, content: bytes }) => [path, bytes]))
  const parts = listing.parts.map(({ name }, part) => ({
    path: partPath(part),
    bytes: byPath.get(`index/${name}.pf_index`) ?? missing(name),
  }))
  const pages = records.map((record, page) => ({ path: recordPath(page), bytes: packedJson(record) }))
  const inside = [
    { path: 'outline.json', bytes: json(outlineOf(records, listing)) },
    { path: 'facets.json', bytes: json(facetTableOf(records)) },
    ...parts,
    ...pages,
  ]
  const folder = await digestOf(inside)
  const entry: Entry = { folder }
  return [
    { path: ENTRY, bytes: json(entry) },
    ...inside.map(({ path, bytes }) => ({ path: `${folder}/${path}`, bytes })),
  ]
}

async function indexedByPagefind(records: readonly SearchRecord[]) {
  const { index, errors } = await createIndex()
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`)
  for (const [page, record] of records.entries()) {
    // In no language: Pagefind leaves words as they are.
    const added = await index.addCustomRecord({ url: String(page), content: documentOf(record), language: 'und' })
    refuse(added.errors)
  }
  const { files, errors: faults } = await index.getFiles()
  refuse(faults)
  await index.deleteIndex()
  return files
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the site: ${errors.join('; ')}`)
}

/** Pagefind numbers pages in the order in which they were added; that is held here, since everything rests on it. */
function listingOf(files: readonly { path: string; content: Uint8Array }[], count: number): Listing {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'))
  const listing = readListing(meta?.content ?? missing('pf_meta'))
  if (listing.pages.length !== count)
    throw new Error(`Pagefind indexed ${listing.pages.length} pages instead of ${count}.`)
  return listing
}

function outlineOf(records: readonly SearchRecord[], { parts }: Listing): Outline {
  const terms = records.findIndex(({ kind }) => kind === 'term')
  return {
    pages: records.length,
    terms: terms === -1 ? records.length : terms,
    nameLengths: records.map(({ name }) => [...lettersOf(name).text].length),
    firsts: parts.map(({ first }) => first),
  }
}

function json(value: object): Uint8Array {
  return new TextEncoder().encode(compactJson(value))
}

function packedJson(value: object): Uint8Array {
  return gzipSync(json(value), { level: 9, mtime: 0 })
}

/** Names what an index holds. */
async function digestOf(files: readonly IndexFile[]): Promise<string> {
  const hashes = await Promise.all(
    files.map(async ({ bytes }) => new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))),
  )
  const all = new Uint8Array(await new Blob(hashes).arrayBuffer())
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', all))
  return [...hash.slice(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function missing(name: string): never {
  throw new Error(`Pagefind did not write the file ${name}.`)
}

import { createIndex } from 'pagefind'
import type { Content } from '../model/content.ts'
import { documentOf } from './document.ts'
import { withRecord } from './fragment.ts'
import type { SearchRecord } from './record.ts'
import { recordsOf } from './records.ts'

/** Pagefind's own user interfaces are not published: they write HTML from strings. */
const KEPT =
  /^(pagefind-entry\.json|pagefind\.js|pagefind-worker\.js|wasm\.unknown\.pagefind|[^/]*\.pf_meta|(index|filter|fragment)\/.*)$/

/** Makes the search index of a site: files whose paths are relative to the folder `pagefind/`. The same content gives
 *  the same bytes. `base` is the site's base path. Throws what Pagefind reports. */
export async function buildSearchIndex(
  content: Content,
  { base }: { readonly base: string },
): Promise<{ path: string; bytes: Uint8Array }[]> {
  const records = recordsOf(content, base)
  const files = await indexFiles(records)
  const byUrl = new Map(records.map((record) => [record.url, record]))
  return Promise.all(
    files
      .filter(({ path }) => KEPT.test(path))
      .map(async ({ path, content: bytes }) => ({
        path,
        bytes: path.startsWith('fragment/') ? await withRecord(bytes, (url) => byUrl.get(url)) : bytes,
      })),
  )
}

async function indexFiles(records: readonly SearchRecord[]) {
  const { index, errors } = await createIndex()
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`)
  for (const record of records) {
    const added = await index.addHTMLFile({ url: record.url, content: documentOf(record, await digestOf(record)) })
    refuse(added.errors)
  }
  const { files, errors: faults } = await index.getFiles()
  refuse(faults)
  await index.deleteIndex()
  return files.sort((a, b) => (a.path < b.path ? -1 : 1))
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the site: ${errors.join('; ')}`)
}

/** Names what a record shows, so that its file has another name when one comma changes. */
async function digestOf(record: SearchRecord): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(record))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...hash.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

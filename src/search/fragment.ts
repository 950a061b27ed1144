import type { SearchRecord } from './record.ts'

/** What every file of Pagefind's begins with once unpacked. */
const SIGNATURE = 'pagefind_dcd'

/** The page of a record in the index, packed as Pagefind reads it. */
export interface Fragment {
  readonly url: string
  readonly record: SearchRecord
}

/** Puts a record in the place of the words that Pagefind stored for a page: what readers are shown is the text as
 *  printed, in the one file that a hit costs. Throws when `packed` is not a page of Pagefind's or `recordAt` knows
 *  nothing of its address. Layout of the file: gzip over a signature and JSON. */
export async function withRecord(
  packed: Uint8Array,
  recordAt: (url: string) => SearchRecord | undefined,
): Promise<Uint8Array> {
  const text = new TextDecoder().decode(await through(packed, new DecompressionStream('gzip')))
  if (!text.startsWith(SIGNATURE)) throw new Error('A page of the search index does not begin as Pagefind 1 writes it.')
  const page: { url: string } = JSON.parse(text.slice(SIGNATURE.length))
  const record = recordAt(page.url)
  if (!record) throw new Error(`The search index has a page ${page.url} that was not put into it.`)
  const shown = { ...page, content: '', anchors: [], meta: { title: record.name }, record }
  return through(new TextEncoder().encode(SIGNATURE + JSON.stringify(shown)), new CompressionStream('gzip'))
}

async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const readable = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(stream)
  return new Uint8Array(await new Response(readable).arrayBuffer())
}

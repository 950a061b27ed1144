import { gunzipSync, strFromU8 } from 'fflate'
import { CborReader } from './cbor.ts'

/** What every file of Pagefind's begins with once unpacked. */
const SIGNATURE = 'pagefind_dcd'

/** Where one word stands: page by page, in each the places of the word from the beginning of the page's text. */
export type Posting = ReadonlyMap<number, readonly number[]>

/** Pagefind's list of its own files, as far as it is used. */
export interface Listing {
  /** Names of the pages' files, by page number. */
  readonly pages: readonly string[]
  /** Files of words, in order: the first word of each and its name. */
  readonly parts: readonly { readonly first: string; readonly name: string }[]
}

/** Reads a file `pagefind.*.pf_meta`. Layout: version, pages [name, words, group], parts [first, last, name], …
 *  Throws when it is not as Pagefind 1 writes it. */
export function readListing(packed: Uint8Array): Listing {
  const cbor = openIndexFile(packed)
  cbor.list()
  cbor.skip()
  const pages = listOf(cbor, () => fieldsOf(cbor, [0])[0] ?? '')
  const parts = listOf(cbor, () => {
    const [first = '', name = ''] = fieldsOf(cbor, [0, 2])
    return { first, name }
  })
  return { pages, parts }
}

/** Reads the postings of the words that `wanted` says from a file of words. Layout: [[word, [[page, [place …], …] …], …] …],
 *  words in order; a page is counted from the one before it, and so is a place. A negative number among the places is a
 *  weight, which all words of this index have alike. */
export function readPostings(packed: Uint8Array, wanted: (word: string) => boolean): Posting[] {
  const cbor = openIndexFile(packed)
  cbor.list()
  return listOf(cbor, () => {
    const items = cbor.list()
    const posting = wanted(cbor.text()) ? postingOf(cbor) : undefined
    for (let left = items - (posting ? 2 : 1); left > 0; left--) cbor.skip()
    return posting
  }).filter((posting) => posting !== undefined)
}

function postingOf(cbor: CborReader): Posting {
  const posting = new Map<number, number[]>()
  let page = 0
  for (let pages = cbor.list(); pages > 0; pages--) {
    const items = cbor.list()
    page += cbor.number()
    const places = placesOf(cbor)
    if (places.length > 0) posting.set(page, places)
    for (let left = items - 2; left > 0; left--) cbor.skip()
  }
  return posting
}

function placesOf(cbor: CborReader): number[] {
  const places: number[] = []
  let place = 0
  for (let count = cbor.list(); count > 0; count--) {
    const step = cbor.number()
    if (step < 0) continue
    place += step
    places.push(place)
  }
  return places
}

/** Some hosts unpack files on the way. */
function openIndexFile(packed: Uint8Array): CborReader {
  const bytes = unpacked(packed)
  if (strFromU8(bytes.subarray(0, SIGNATURE.length), true) !== SIGNATURE)
    throw new Error('A file of the search index does not begin as Pagefind 1 writes it.')
  return new CborReader(bytes, SIGNATURE.length)
}

/** Bytes without the gzip around them, where there is any. */
export function unpacked(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
}

function listOf<Item>(cbor: CborReader, read: () => Item): Item[] {
  return Array.from({ length: cbor.list() }, read)
}

/** The texts at some places of the list that begins here. */
function fieldsOf(cbor: CborReader, places: readonly number[]): string[] {
  const items = cbor.list()
  const texts: string[] = []
  for (let at = 0; at < items; at++) {
    if (places.includes(at)) texts.push(cbor.text())
    else cbor.skip()
  }
  return texts
}

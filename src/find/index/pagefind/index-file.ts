import { CborReader } from './cbor.ts'

/** What every file of Pagefind's begins with once unpacked. */
const SIGNATURE = 'pagefind_dcd'

/** A word with its places in each document that has it, from the beginning of the document. */
export interface Posting {
  readonly word: string
  readonly places: ReadonlyMap<number, readonly number[]>
}

/** Reads how many documents a file `pagefind.*.pf_meta` lists, unpacked. Layout: version, documents [name, words, group], …
 *  Throws when it is not as Pagefind 1 writes it. */
export function readDocumentCount(bytes: Uint8Array): number {
  const cbor = openIndexFile(bytes)
  cbor.list()
  cbor.skip()
  return cbor.list()
}

/** Reads a file of words, unpacked. Layout: [[word, [[document, [place …], …] …], …] …], words in order; a document is counted
 *  from the one before it, and so is a place. A negative number among the places is a weight, which all words of this index
 *  have alike. Throws when it is not as Pagefind 1 writes it. */
export function readPostings(bytes: Uint8Array): Posting[] {
  const cbor = openIndexFile(bytes)
  cbor.list()
  const postings = Array.from({ length: cbor.list() }, () => {
    const items = cbor.list()
    const word = cbor.text()
    const places = documentsOf(cbor)
    for (let left = items - 2; left > 0; left--) cbor.skip()
    return { word, places }
  })
  return postings
}

function documentsOf(cbor: CborReader): Map<number, number[]> {
  const documents = new Map<number, number[]>()
  let document = 0
  for (let count = cbor.list(); count > 0; count--) {
    const items = cbor.list()
    document += cbor.number()
    const places = placesOf(cbor)
    if (places.length > 0) documents.set(document, places)
    for (let left = items - 2; left > 0; left--) cbor.skip()
  }
  return documents
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

function openIndexFile(bytes: Uint8Array): CborReader {
  const signature = String.fromCharCode(...bytes.subarray(0, SIGNATURE.length))
  if (signature !== SIGNATURE) throw new Error('A file of the search index does not begin as Pagefind 1 writes it.')
  return new CborReader(bytes, SIGNATURE.length)
}

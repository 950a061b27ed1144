import { type Posting, readPostings, unpacked } from '../../shared/index-file.ts'
import { partPath, recordPath } from '../../shared/index-paths.ts'
import { type Outline, partsBeginning, partWith } from '../../shared/outline.ts'
import type { SearchRecord } from '../../shared/record.ts'

/** An index that is asked for words and pages. */
export interface WordIndex {
  readonly outline: Outline
  /** Where a word stands. */
  posting(word: string): Promise<Posting>
  /** Where the pairs stand that begin with one unit. */
  postingsBeginning(unit: string): Promise<readonly Posting[]>
  /** What a page shows. */
  record(page: number): Promise<SearchRecord>
}

/** Opens an index whose files `read` fetches by their paths from the index's folder. A file is fetched once; one that
 *  could not be fetched is asked for again the next time. What `read` throws is thrown. */
export function createWordIndex(outline: Outline, read: (path: string) => Promise<Uint8Array>): WordIndex {
  const files = new Map<string, Promise<Uint8Array>>()
  const fetchOnce = (path: string) => {
    const file = files.get(path) ?? read(path)
    files.set(path, file)
    file.catch(() => files.delete(path))
    return file
  }
  const partOf = (part: number) => fetchOnce(partPath(part))
  const { firsts } = outline
  const postings = new Map<string, Promise<Posting>>()
  const find = async (word: string): Promise<Posting> => {
    const [posting] = readPostings(await partOf(partWith(word, firsts)), (other) => other === word)
    return posting ?? new Map()
  }
  return {
    outline,
    posting: (word) => {
      const found = postings.get(word) ?? find(word)
      postings.set(word, found)
      found.catch(() => postings.delete(word))
      return found
    },
    postingsBeginning: async (unit) => {
      const begins = (word: string) => word.startsWith(unit) && [...word].length === 2
      const parts = await Promise.all(partsBeginning(unit, firsts).map(partOf))
      return parts.flatMap((part) => readPostings(part, begins))
    },
    record: async (page) => {
      const bytes = unpacked(await fetchOnce(recordPath(page)))
      const record: SearchRecord = JSON.parse(new TextDecoder().decode(bytes))
      return record
    },
  }
}

import { type Posting, readPostings, unpacked } from '../../shared/index-file.ts'
import { partPath, recordPath } from '../../shared/index-paths.ts'
import { type Outline, partsBeginning, partWith } from '../../shared/outline.ts'
import type { SearchRecord } from '../../shared/record.ts'
import { once } from '../fetched.ts'

/** An index that is asked for words and pages. */
export interface WordIndex {
  readonly outline: Outline
  /** Where a word stands. */
  posting(word: string): Promise<Posting>
  /** Where the pairs stand that begin with one letter. */
  postingsBeginning(letter: string): Promise<readonly Posting[]>
  /** What a page shows. */
  record(page: number): Promise<SearchRecord>
}

/** Opens an index whose files `read` fetches by their paths from the index's folder. A file is fetched once; one that
 *  could not be fetched is asked for again the next time. What `read` throws is thrown. */
export function createWordIndex(outline: Outline, read: (path: string) => Promise<Uint8Array>): WordIndex {
  const fetchOnce = once(read)
  const partOf = (part: number) => fetchOnce(partPath(part))
  const { firsts } = outline
  return {
    outline,
    posting: once(async (word) => {
      const [posting] = readPostings(await partOf(partWith(word, firsts)), (other) => other === word)
      return posting ?? new Map()
    }),
    postingsBeginning: async (letter) => {
      const begins = (word: string) => word.startsWith(letter) && [...word].length === 2
      const parts = await Promise.all(partsBeginning(letter, firsts).map(partOf))
      return parts.flatMap((part) => readPostings(part, begins))
    },
    record: async (page) => {
      const bytes = unpacked(await fetchOnce(recordPath(page)))
      const record: SearchRecord = JSON.parse(new TextDecoder().decode(bytes))
      return record
    },
  }
}

import { gunzipSync } from 'fflate'
import { withBase } from '../../../words/address.ts'
import { type Entry, OUTLINE_PATH } from '../../shared/index-paths.ts'
import type { WrittenOutline } from '../../shared/outline.ts'
import { fetched } from '../fetched.ts'
import { searchIndexOf } from './index-of-shards.ts'
import { readOutlines } from './outlines.ts'
import { type Read, readsParts } from './parts.ts'
import type { SearchIndex } from './search-index.ts'
import { openShard } from './shard.ts'

/** Opens the index of the site at `base`. Throws when its files cannot be fetched. */
export async function openSearchIndex(base: string): Promise<SearchIndex> {
  const above = withBase(base, '/pagefind/')
  const entry: Entry = await (await fetched(`${above}entry.json`, { cache: 'no-cache' })).json()
  return openIndexAt(
    entry,
    readsParts((path) => above + path),
  )
}

/** Opens an index whose files `read` fetches by their paths from the folder of its entry. Throws what `read` throws. */
export async function openIndexAt({ shards, ...known }: Entry, read: Read): Promise<SearchIndex> {
  const readers = shards.map(
    ({ folder }): Read =>
      async (path, part) => {
        const bytes = await read(`${folder}/${path}`, part)
        return part ? bytes : unpacked(bytes)
      },
  )
  const written = await Promise.all(
    readers.map(async (readIn): Promise<WrittenOutline> => {
      return JSON.parse(new TextDecoder().decode(await readIn(OUTLINE_PATH)))
    }),
  )
  const outlines = readOutlines(written, known.rules)
  let first = 0
  const opened = shards.flatMap(({ pages }, at) => {
    const [outline, readIn] = [outlines[at], readers[at]]
    const shard = outline && readIn && openShard({ first, pages, outline }, readIn)
    first += pages
    return shard ? [shard] : []
  })
  return searchIndexOf(opened, known)
}

/** Bytes without the gzip around them, where there is any: some hosts unpack files on the way. */
function unpacked(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
}

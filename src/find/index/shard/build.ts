import { compactJson } from '../../../data/json.ts'
import { BUDGETS } from '../../shared/columns.ts'
import {
  BLOCK_KINDS,
  type BlockKind,
  facetPath,
  OUTLINE_PATH,
  packPath,
  READINGS_PATH,
} from '../../shared/index-paths.ts'
import type { WrittenOutline } from '../../shared/outline.ts'
import type { SearchRecord } from '../../shared/record.ts'
import { COLUMN_FACETS, writtenRecord } from '../../shared/written-record.ts'
import { postingsOf } from '../pagefind/postings.ts'
import { readingsOf } from '../projects/readings.ts'
import type { IndexFile, IndexTools } from '../tools.ts'
import { bodyOf } from './body.ts'
import { budgetColumnOf, codeRowsOf, pageFacetColumnOf, placesOf, valuesOf } from './columns.ts'
import { outlineOf } from './outline-of.ts'
import { type Packs, packsOf } from './packs.ts'
import type { PlannedShard } from './plan.ts'
import { blocksOf, bordersOf, withAllPages } from './words.ts'

/** Bytes of a block of words before it is packed, about: a query asks for a few of them in every shard. */
const WORD_BYTES = 2000

/** Bytes of a block of texts before it is packed, about. */
const TEXT_BYTES = 3000

/** Codes in a block. */
const CODES = 64

/** Makes the files of a shard, their paths from its folder. Throws what Pagefind reports, and when what it wrote is not what it
 *  was given. */
export async function buildShard(
  shard: Pick<PlannedShard, 'year' | 'links' | 'before' | 'rules'>,
  records: readonly SearchRecord[],
  tools: Pick<IndexTools, 'gzip' | 'deflate' | 'gunzip'>,
): Promise<IndexFile[]> {
  const body = bodyOf(records)
  const lists = withAllPages(await postingsOf(body.words, tools), records.length, body.texts)
  const values = valuesOf(records)
  const placeOf = placesOf(values)
  const [words, texts] = [blocksOf(lists, WORD_BYTES), blocksOf(body.texts, TEXT_BYTES)]
  const codes = codeRowsOf(records)
  const codeFirsts = firstsOf(codes.length, CODES)
  const packed = {
    words: packsOf(bytesOf(words), tools),
    texts: packsOf(bytesOf(texts), tools),
    records: packsOf(
      records.map((record) => json(writtenRecord(record, placeOf))),
      tools,
    ),
    codes: packsOf(
      codeFirsts.map((first) => json(codes.slice(first, first + CODES))),
      tools,
    ),
    budgets: packsOf(
      firstsOf(records.length, BUDGETS).map((first) => json(budgetColumnOf(records.slice(first, first + BUDGETS)))),
      tools,
    ),
  } satisfies Record<BlockKind, Packs>
  const outline: WrittenOutline = {
    ...outlineOf(shard, records, values),
    words: {
      firsts: bordersOf(
        lists.map(({ text }) => text),
        words.map(({ first }) => first),
      ),
      lengths: packed.words.lengths,
    },
    texts: { firsts: texts.map(({ first }) => first), lengths: packed.texts.lengths },
    codes: {
      firsts: bordersOf(
        codes.map(([code]) => code),
        codeFirsts,
      ),
      lengths: packed.codes.lengths,
    },
    records: { lengths: packed.records.lengths },
    budgets: { lengths: packed.budgets.lengths },
  }
  return [
    { path: OUTLINE_PATH, bytes: tools.gzip(json(outline)) },
    { path: READINGS_PATH, bytes: tools.gzip(json(readingsOf([...new Set(records.map(({ name }) => name))]))) },
    ...COLUMN_FACETS.map((name) => ({
      path: facetPath(name),
      bytes: tools.gzip(json(pageFacetColumnOf(records, name, placeOf))),
    })),
    ...BLOCK_KINDS.flatMap((kind) => packed[kind].packs.map((bytes, pack) => ({ path: packPath(kind, pack), bytes }))),
  ]
}

function bytesOf(blocks: readonly { readonly bytes: Uint8Array }[]): Uint8Array[] {
  return blocks.map(({ bytes }) => bytes)
}

/** Where each of the blocks of so many items begins. */
function firstsOf(items: number, inBlock: number): number[] {
  return Array.from({ length: Math.ceil(items / inBlock) }, (_, block) => block * inBlock)
}

function json(value: object): Uint8Array {
  return new TextEncoder().encode(compactJson(value))
}

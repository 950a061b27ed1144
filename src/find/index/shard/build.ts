import { compactJson } from '../../../data/json.ts'
import { bundleOf, COLUMN_FACETS } from '../../shared/bundle.ts'
import {
  BUDGETS_PATH,
  CODES_PATH,
  facetPath,
  OUTLINE_PATH,
  READINGS_PATH,
  recordsPath,
  textsPath,
  wordsPath,
} from '../../shared/index-paths.ts'
import type { WrittenOutline } from '../../shared/outline.ts'
import type { SearchRecord } from '../../shared/record.ts'
import { postingsOf } from '../pagefind/postings.ts'
import { readingsOf } from '../projects/readings.ts'
import type { IndexFile, IndexTools } from '../tools.ts'
import { bodyOf } from './body.ts'
import { bundlesOf } from './bundles.ts'
import { budgetColumnOf, codeColumnOf, pageFacetColumnOf, placesOf } from './columns.ts'
import { outlineOf } from './outline-of.ts'
import type { PlannedShard } from './plan.ts'
import { filesOf, withAllPages } from './words.ts'

/** Bytes of a file of words before it is packed, about: a query asks for a few of them in every shard. */
const WORD_BYTES = 7000

/** Bytes of a file of texts before it is packed, about. */
const TEXT_BYTES = 14_000

/** Makes the files of a shard, their paths from its folder. Throws what Pagefind reports, and when what it wrote is not what it
 *  was given. */
export async function buildShard(
  shard: Pick<PlannedShard, 'year' | 'links' | 'namesBefore'>,
  records: readonly SearchRecord[],
  tools: Pick<IndexTools, 'gzip' | 'gunzip'>,
): Promise<IndexFile[]> {
  const body = bodyOf(records)
  const lists = withAllPages(await postingsOf(body.words, tools), records.length, body.texts)
  const [words, texts, bundles] = [filesOf(lists, WORD_BYTES), filesOf(body.texts, TEXT_BYTES), bundlesOf(records)]
  const outline: WrittenOutline = {
    ...outlineOf(shard, records),
    words: words.map(({ first }) => lists[first]?.text ?? ''),
    texts: texts.map(({ first }) => first),
    bundles: bundles.map(({ first }) => first),
  }
  const placeOf = placesOf(outline.values)
  const files = [
    { path: OUTLINE_PATH, bytes: json(outline) },
    { path: CODES_PATH, bytes: json(codeColumnOf(records)) },
    { path: BUDGETS_PATH, bytes: json(budgetColumnOf(records)) },
    { path: READINGS_PATH, bytes: json(readingsOf([...new Set(records.map(({ name }) => name))])) },
    ...COLUMN_FACETS.map((name) => ({ path: facetPath(name), bytes: json(pageFacetColumnOf(records, name, placeOf)) })),
    ...words.map(({ bytes }, part) => ({ path: wordsPath(part), bytes })),
    ...texts.map(({ bytes }, part) => ({ path: textsPath(part), bytes })),
    ...bundles.map((bundle, place) => ({ path: recordsPath(place), bytes: json(bundleOf(bundle.records, placeOf)) })),
  ]
  return files.map(({ path, bytes }) => ({ path, bytes: tools.gzip(bytes) }))
}

function json(value: object): Uint8Array {
  return new TextEncoder().encode(compactJson(value))
}

import { type Bundle, recordOf } from '../../shared/bundle.ts'
import type { BudgetColumn, CodeColumn, PageFacetColumn } from '../../shared/columns.ts'
import type { FacetName, FacetValue } from '../../shared/facets.ts'
import { BUDGETS_PATH, CODES_PATH, facetPath, READINGS_PATH, recordsPath } from '../../shared/index-paths.ts'
import { type Outline, placeIn } from '../../shared/outline.ts'
import type { Readings } from '../../shared/projects/table.ts'
import { amountWord } from '../../shared/question/typed-amount.ts'
import type { SearchRecord } from '../../shared/record.ts'
import { numbersOf } from '../../shared/steps.ts'
import { once } from '../fetched.ts'
import { type ShardHolding, ShardWords } from './shard-words.ts'

/** A part of the index that is asked for words, values and records of its pages. */
export interface Shard {
  /** Number of its first page in the whole index. */
  readonly first: number
  /** How many pages it has. Pages here and in all answers are counted from its own first. */
  readonly pages: number
  readonly outline: Outline
  /** The unit of each page, as a facet's value. */
  readonly units: readonly (FacetValue | undefined)[]
  holding(letters: string): Promise<ShardHolding>
  priced(fen: bigint): Promise<readonly number[]>
  codes(): Promise<CodeColumn>
  budgets(): Promise<BudgetColumn>
  readings(): Promise<Readings>
  facet(name: FacetName): Promise<PageFacetColumn>
  record(page: number): Promise<SearchRecord>
}

/** Opens a part of the index. `read` fetches and unpacks a file by its path from the part's folder; a file is read once, and again only
 *  where that failed. */
export function openShard(
  { first, pages, outline }: Pick<Shard, 'first' | 'pages' | 'outline'>,
  read: (path: string) => Promise<Uint8Array>,
): Shard {
  const units = unitsOf(outline)
  const words = new ShardWords(pages, outline, read)
  const json = once(async (path) => JSON.parse(new TextDecoder().decode(await read(path))))
  return {
    ...{ first, pages, outline, units },
    holding: (letters) => words.holding(letters),
    priced: async (fen) => (await words.numbersOf(amountWord(fen))) ?? [],
    codes: () => json(CODES_PATH),
    budgets: () => json(BUDGETS_PATH),
    readings: () => json(READINGS_PATH),
    facet: (name) => json(facetPath(name)),
    record: async (page) => {
      const bundle = placeIn(outline.bundles, (start) => start > page)
      const written: Bundle = await json(recordsPath(bundle))
      const record = written[page - (outline.bundles[bundle] ?? 0)]
      if (!record) throw new Error(`The search index has no record of page ${page}.`)
      return recordOf(record, { values: outline.values, unit: units[page] })
    },
  }
}

function unitsOf({ unit, units }: Outline): (FacetValue | undefined)[] {
  const values = units.map(([id, label]): FacetValue => ({ id, label }))
  let place = -1
  return numbersOf(unit).map((step) => {
    place += step
    return values[place]
  })
}

import { BUDGETS, type BudgetColumn, type CodeRows, type PageFacetColumn } from '../../shared/columns.ts'
import type { FacetName, FacetValue } from '../../shared/facets.ts'
import { BLOCK_KINDS, type BlockKind, facetPath, packPath, READINGS_PATH } from '../../shared/index-paths.ts'
import { type Outline, partsBeginning } from '../../shared/outline.ts'
import type { Readings } from '../../shared/projects/table.ts'
import { amountWord } from '../../shared/question/typed-amount.ts'
import type { SearchRecord } from '../../shared/record.ts'
import { recordOf, type WrittenRecord } from '../../shared/written-record.ts'
import { once } from '../fetched.ts'
import { Blocks } from './blocks.ts'
import type { Read } from './parts.ts'
import type { CodeMatch } from './search-index.ts'
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
  /** Pages whose code is some letters or begins with them; those that have them inside too, which takes all codes, where it is
   *  asked for. */
  coded(letters: string, inside: boolean): Promise<(readonly [page: number, match: CodeMatch])[]>
  /** The budget of a page as it is written. */
  budget(page: number): Promise<number | string>
  readings(): Promise<Readings>
  facet(name: FacetName): Promise<PageFacetColumn>
  record(page: number): Promise<SearchRecord>
}

/** Opens a part of the index. `read` fetches and unpacks a file, or fetches a part of it, by its path from the part's folder; each is
 *  read once, and again only where that failed. */
export function openShard({ first, pages, outline }: Pick<Shard, 'first' | 'pages' | 'outline'>, read: Read): Shard {
  const units = unitsOf(outline)
  const blocks = blocksOf(outline, read)
  const words = new ShardWords(pages, outline, blocks)
  const json = once(async (path) => parsed(await read(path)))
  const [codes, budgets, records] = [jsonBlocks(blocks.codes), jsonBlocks(blocks.budgets), jsonBlocks(blocks.records)]
  return {
    ...{ first, pages, outline, units },
    holding: (letters) => words.holding(letters),
    priced: async (fen) => (await words.numbersOf(amountWord(fen))) ?? [],
    coded: async (letters, inside) => {
      const all = Array.from({ length: blocks.codes.count }, (_, block) => block)
      const rows = await Promise.all((inside ? all : partsBeginning(letters, outline.codes.firsts)).map(codes))
      return rows.flatMap((block: CodeRows) => block.flatMap(([code, page]) => matchOf(code, letters, page)))
    },
    budget: async (page) => {
      const column: BudgetColumn = await budgets(Math.floor(page / BUDGETS))
      return column[page % BUDGETS] ?? -1
    },
    readings: () => json(READINGS_PATH),
    facet: (name) => json(facetPath(name)),
    record: async (page) => {
      const written: WrittenRecord = await records(page)
      return recordOf(written, { values: outline.values, unit: units[page] })
    },
  }
}

function blocksOf(outline: Outline, read: Read): Record<BlockKind, Blocks> {
  const entries = BLOCK_KINDS.map((kind) => {
    return [kind, new Blocks(outline[kind].lengths, (pack) => packPath(kind, pack), read)] as const
  })
  return Object.fromEntries(entries) as Record<BlockKind, Blocks>
}

function jsonBlocks(blocks: Blocks) {
  const read = once(async (block) => parsed(await blocks.block(Number(block))))
  return (block: number) => read(String(block))
}

function parsed(bytes: Uint8Array) {
  return JSON.parse(new TextDecoder().decode(bytes))
}

function matchOf(code: string, letters: string, page: number): (readonly [number, CodeMatch])[] {
  const at = code.indexOf(letters)
  if (at < 0) return []
  return [[page, code === letters ? 'whole' : at === 0 ? 'opening' : 'inside']]
}

function unitsOf({ unit, units }: Outline): (FacetValue | undefined)[] {
  const values = units.map(([id, label]): FacetValue => ({ id, label }))
  return unit.map((place) => values[place])
}

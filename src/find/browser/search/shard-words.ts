import { type NumberList, readLists } from '../../shared/lists.ts'
import { type Outline, partsBeginning, partWith, placeIn } from '../../shared/outline.ts'
import { allWord, pairsOf, spread } from '../../shared/tokens.ts'
import { once } from '../fetched.ts'
import type { Blocks } from './blocks.ts'

/** So many pairs of long letters are asked for at first; each costs a block. */
const FIRST_PAIRS = 3

/** So many where the first leave more than a few pages and texts: hardly a page has these and not the others. */
const MOST_PAIRS = 5
const FEW = 12

/** Pages of a part that print some letters, as `Holding` has them. */
export interface ShardHolding {
  readonly certain: readonly number[]
  readonly likely: readonly number[]
}

type Lists = ReadonlyMap<string, readonly number[]>

/** The words and common texts of a part of the index. */
export class ShardWords {
  readonly #pages: number
  readonly #outline: Pick<Outline, 'words' | 'texts'>
  readonly #words: (block: string) => Promise<Lists>
  readonly #texts: (block: string) => Promise<NumberList[]>

  constructor(pages: number, outline: Pick<Outline, 'words' | 'texts'>, blocks: Record<'words' | 'texts', Blocks>) {
    this.#pages = pages
    this.#outline = outline
    this.#texts = once(async (block) => readLists(await blocks.texts.block(Number(block))))
    this.#words = once(async (block) => {
      const lists = readLists(await blocks.words.block(Number(block)))
      return new Map(lists.map(({ text, numbers }) => [text, numbers]))
    })
  }

  /** Numbers of the pages, and behind them of the common texts, that have a word. */
  async numbersOf(word: string): Promise<readonly number[] | undefined> {
    return (await this.#words(String(partWith(word, this.#outline.words.firsts)))).get(word)
  }

  /** The pages that print some letters. */
  async holding(letters: string): Promise<ShardHolding> {
    const { length } = [...letters]
    if (length > 2) return this.#split(await this.#likely(letters), letters)
    const all = await this.numbersOf(allWord(letters))
    if (all) return { certain: all, likely: [] }
    const numbers = (length === 2 ? await this.numbersOf(letters) : await this.#beginning(letters)) ?? []
    const { certain, likely } = await this.#split(numbers, letters)
    return { certain: [...certain, ...likely], likely: [] }
  }

  /** Numbers with all pairs of some letters, as far as they are asked for. */
  async #likely(letters: string): Promise<number[]> {
    const pairs = spread(distinct(pairsOf(letters)), MOST_PAIRS)
    const first = spread(pairs, FIRST_PAIRS)
    const likely = common(await Promise.all(first.map((pair) => this.numbersOf(pair))))
    const others = likely.length > FEW ? pairs.filter((pair) => !first.includes(pair)) : []
    return common([likely, ...(await Promise.all(others.map((pair) => this.numbersOf(pair))))])
  }

  /** Numbers of the pairs that begin with a letter. */
  async #beginning(letter: string): Promise<number[]> {
    const parts = partsBeginning(letter, this.#outline.words.firsts).map((part) => this.#words(String(part)))
    const isPair = (word: string) => word.startsWith(letter) && [...word].length === 2
    const lists = (await Promise.all(parts)).flatMap((part) => [...part].filter(([word]) => isPair(word)))
    return distinct(lists.flatMap(([, numbers]) => numbers))
  }

  /** Pages of common texts that hold the letters are certain; those with the pairs in texts of their own are likely. */
  async #split(numbers: readonly number[], letters: string): Promise<ShardHolding> {
    const texts = numbers.filter((number) => number >= this.#pages).map((number) => number - this.#pages)
    const certain = await this.#pagesOfTexts(texts, letters)
    const known = new Set(certain)
    return { certain, likely: numbers.filter((number) => number < this.#pages && !known.has(number)) }
  }

  async #pagesOfTexts(numbers: readonly number[], letters: string): Promise<number[]> {
    const parts = distinct(numbers.map((number) => placeIn(this.#outline.texts.firsts, (start) => start > number)))
    const found = await Promise.all(parts.map((part) => this.#texts(String(part))))
    const holding = found.flatMap((part) => part.filter(({ text }) => text.includes(letters)))
    return distinct(holding.flatMap((list) => list.numbers))
  }
}

/** The numbers that all lists have, in order. */
function common(lists: readonly (readonly number[] | undefined)[]): number[] {
  const [shortest = [], ...others] = lists.map((list = []) => list).sort((a, b) => a.length - b.length)
  const sets = others.map((list) => new Set(list))
  return shortest.filter((number) => sets.every((set) => set.has(number)))
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}

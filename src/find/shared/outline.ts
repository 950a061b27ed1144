import type { FacetValue } from './facets.ts'
import type { RecordKind } from './record.ts'

/** What must be known of a part of the index before anything is looked for in it. Its pages are numbered from 0: by kind, then
 *  by name, unit and address, so that what is alike stands together. */
export interface Outline {
  /** Absent of the part that has terms and rules. */
  readonly year?: number
  /** How many pages each kind has, in their order. */
  readonly kinds: readonly (readonly [kind: RecordKind, pages: number])[]
  /** Names of the pages; one that stands several times together stands here once. */
  readonly names: readonly string[]
  /** How many pages have each name. */
  readonly counts: readonly number[]
  readonly units: readonly Unit[]
  /** The values that its pages have of all other facets. */
  readonly values: readonly FacetValue[]
  /** For each page its place in `units`; −1 is no unit. */
  readonly unit: readonly number[]
  /** For each page the same project's newest page of the years before, see `linksOf`. */
  readonly links: readonly number[]
  readonly words: Directory<string>
  /** Texts are numbered on from the pages. */
  readonly texts: Directory<number>
  /** Codes in the order of words. */
  readonly codes: Directory<string>
  /** A block a page. */
  readonly records: { readonly lengths: string }
  /** See `BUDGETS`. */
  readonly budgets: { readonly lengths: string }
}

/** Blocks of one kind: what each begins with, or less where that tells it from the block before, and their lengths. */
interface Directory<First> {
  readonly firsts: readonly First[]
  readonly lengths: string
}

/** A unit as a year names it. */
export type Unit = readonly [id: string, name: string]

/** An outline as it is written. Most pages are linked and have the name and the unit of what they continue; only what the others have is
 *  told, by the names and units of the year before where these had it. */
export interface WrittenOutline extends Omit<Outline, 'names' | 'counts' | 'units' | 'unit' | 'values'> {
  /** Pages that are linked and yet have another name or unit, as steps: how many pages are passed over before each. */
  readonly changed: readonly number[]
  /** Names of the pages that are told, in their order; one that stands several times together stands here once. */
  readonly names: readonly WrittenName[]
  readonly counts: readonly number[]
  /** Their units: a place among those of the year before, or the unit itself. */
  readonly units: readonly (number | Unit)[]
  /** For each of them its place in `units`, as the step from the one before (−1 before the first); −1 is no unit. See
   *  `charactersOf`. */
  readonly unit: string
  /** A review rule stands as its id alone. */
  readonly values: readonly (string | FacetValue)[]
}

/** A name, or how far its place among the names of the year before is from one after the place before. */
type WrittenName = string | number

/** Names as they are written. `before`: the distinct names of the year before, in the order of its pages. */
export function writtenNames(names: readonly string[], before: readonly string[]): WrittenName[] {
  const places = new Map(before.map((name, place) => [name, place]))
  let expected = 0
  return names.map((name) => {
    const place = places.get(name)
    if (place === undefined) return name
    const step = place - expected
    expected = place + 1
    return step
  })
}

/** Names as they were before they were written. Throws where the year before has too few. */
export function readNames(written: readonly WrittenName[], before: readonly string[]): string[] {
  let expected = 0
  return written.map((one) => {
    if (typeof one === 'string') return one
    const name = before[expected + one]
    if (name === undefined) throw new RangeError(`The year before has no name ${expected + one}.`)
    expected += one + 1
    return name
  })
}

/** Links as they are written: 0 is none; else 1 more than how far it is from one after the link before, the odd ones
 *  backwards. */
export function writtenLinks(links: readonly (number | undefined)[]): number[] {
  let expected = 0
  return links.map((link) => {
    if (link === undefined) return 0
    const step = link - expected
    expected = link + 1
    return 1 + (step < 0 ? -2 * step - 1 : 2 * step)
  })
}

/** The links of pages as they were before they were written: places among all pages of the years before, newest year first. */
export function linksOf(written: readonly number[]): (number | undefined)[] {
  let expected = 0
  return written.map((one) => {
    if (one === 0) return undefined
    const link = expected + (one % 2 === 0 ? -one / 2 : (one - 1) / 2)
    expected = link + 1
    return link
  })
}

/** Where in a list in order the last item stands that is not after what is looked for; 0 where all are. */
export function placeIn<Item>(items: readonly Item[], isAfter: (item: Item) => boolean): number {
  let [low, high] = [0, Math.max(0, items.length - 1)]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const item = items[middle]
    if (item === undefined || isAfter(item)) high = middle - 1
    else low = middle
  }
  return low
}

/** The number of the block that would hold a word. */
export function partWith(word: string, firsts: readonly string[]): number {
  return placeIn(firsts, (first) => compareWords(first, word) > 0)
}

/** Numbers of the blocks that may hold words beginning with some letters. */
export function partsBeginning(letters: string, firsts: readonly string[]): number[] {
  const start = partWith(letters, firsts)
  const after = firsts.findIndex((first, part) => part > start && !first.startsWith(letters))
  const end = after === -1 ? firsts.length : after
  return Array.from({ length: end - start }, (_, index) => start + index)
}

/** Words stand in the index by code points, not by the code units that `<` compares. */
export function compareWords(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)]
    if (left !== right) return byCodePoint(left) - byCodePoint(right)
  }
  return a.length - b.length
}

/** Halves of characters outside the basic plane stand after all of it. */
function byCodePoint(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit
}

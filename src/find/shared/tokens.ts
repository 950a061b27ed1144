import { EDGE } from './letters.ts'

/** Stands behind a letter or a pair that very many texts hold: that word has all pages at once. Before every letter. */
const ALL = '\u0001'

/** Pairs of neighbouring letters, in order; a text of one letter has none. */
export function pairsOf(letters: string): string[] {
  const characters = [...letters]
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

/** The pairs of a text in the index. It ends with an edge, so that each of its letters begins a pair: one letter is found by the
 *  pairs that begin with it. */
export function indexedPairsOf(letters: string): string[] {
  return pairsOf(letters + EDGE)
}

/** The word that has all pages of a letter or a pair. */
export function allWord(letters: string): string {
  return letters + ALL
}

/** At most so many of some items, at even distances, the first and the last among them. */
export function spread<Item>(items: readonly Item[], count: number): Item[] {
  if (items.length <= count) return [...items]
  const step = (items.length - 1) / (count - 1)
  return Array.from({ length: count }, (_, at) => items[Math.round(at * step)]).filter((item) => item !== undefined)
}

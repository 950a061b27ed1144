import { EDGE, unitsOf } from './units.ts'

/** The word that stands in the index for every term of the glossary, so that documents can be listed before terms. */
export const TERM_WORD = 'mzterm'

/** A word that the index cannot hold: between two texts it keeps a phrase from running over. */
const GAP = '·'

/** Pairs of neighbouring units, in order; a text of one unit has none. */
export function pairsOf(units: string): string[] {
  const characters = [...units]
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

/** What is asked of the index for some units: the quoted phrase of their pairs, or the single unit. */
export function phraseOf(units: string): string {
  const pairs = pairsOf(units)
  return `"${pairs.length === 0 ? units : pairs.join(' ')}"`
}

/** What is asked of the index for a name that consists of these units and no others. */
export function wholeNamePhraseOf(units: string): string {
  return phraseOf(`${EDGE}${units}${EDGE}`)
}

/** Pairs of texts as words for the index. `names` can also be found whole. Every single unit is there once, so that
 *  one character is found exactly and not only as the beginning of a pair. */
export function wordsOf(texts: readonly string[], names: readonly string[]): string {
  const plain = texts.map((text) => unitsOf(text).text).filter((units) => units !== '')
  const whole = names.map((name) => unitsOf(name).text).filter((units) => units !== '')
  const singles = new Set([...plain, ...whole].flatMap((units) => [...units]))
  const blocks = [...whole.map((units) => pairsOf(`${EDGE}${units}${EDGE}`)), ...plain.map(pairsOf), [...singles]]
  return blocks.map((block) => block.join(' ')).join(` ${GAP} `)
}

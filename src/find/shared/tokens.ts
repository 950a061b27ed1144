import { EDGE, lettersOf } from './letters.ts'

/** A word that the index cannot hold: between two texts it keeps a phrase from running over. */
const GAP = '·'

/** Pairs of neighbouring letters, in order; a text of one letter has none. */
export function pairsOf(letters: string): string[] {
  const characters = [...letters]
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

/** Pairs that cover some letters with as few as can be, each with its place from the first letter: every second pair, and
 *  the last. Each costs a file of the index. */
export function coverOf(letters: string): { readonly pair: string; readonly offset: number }[] {
  const pairs = pairsOf(letters)
  return pairs.flatMap((pair, offset) => (offset % 2 === 0 || offset === pairs.length - 1 ? [{ pair, offset }] : []))
}

/** Where the words of each kind begin on a page of the index, so that a place tells what was found. A kind that is
 *  longer than its room pushes the next ones on, which costs only the order of results. */
export const ZONES = { name: 0, initials: 100, pinyin: 200, code: 500, text: 600 } as const

/** What is put into each zone of a page. */
interface ZoneTexts {
  readonly name: string
  readonly initials: string
  readonly pinyin: string
  readonly code: string
  /** Texts that are found but are no name; one that is there twice is indexed once. */
  readonly texts: readonly string[]
}

/** A page as words for the index. Every text ends with an edge, so that each of its letters begins a pair: one letter is
 *  found by the pairs that begin with it. Names and codes begin with an edge too. */
export function wordsOf({ texts, ...heads }: ZoneTexts): string[] {
  const words: string[] = []
  for (const zone of ['name', 'initials', 'pinyin', 'code'] as const) {
    while (words.length < ZONES[zone]) words.push(GAP)
    const { text } = lettersOf(heads[zone])
    if (text !== '') words.push(...pairsOf(EDGE + text + EDGE), GAP)
  }
  while (words.length < ZONES.text) words.push(GAP)
  const bodies = new Set(texts.map((text) => lettersOf(text).text).filter((text) => text !== ''))
  for (const body of bodies) words.push(...pairsOf(body + EDGE), GAP)
  return words
}

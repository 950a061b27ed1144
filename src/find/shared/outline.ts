/** What must be known of an index before anything is looked for: `outline.json` beside its files. */
export interface Outline {
  /** How many pages it has; they are numbered from 0, newest year first, terms of the glossary last. */
  readonly pages: number
  /** Pages from this number on are terms of the glossary. */
  readonly terms: number
  /** How many letters the name of each page has. */
  readonly nameLengths: readonly number[]
  /** The first word of each file of words, in the order of code points. */
  readonly firsts: readonly string[]
}

/** The number of the file that would hold a word. */
export function partWith(word: string, firsts: readonly string[]): number {
  let [low, high] = [0, firsts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (compareWords(firsts[middle] ?? '', word) <= 0) low = middle
    else high = middle - 1
  }
  return low
}

/** Numbers of the files that may hold words beginning with one letter. */
export function partsBeginning(letter: string, firsts: readonly string[]): number[] {
  const start = partWith(letter, firsts)
  const after = firsts.findIndex((first, part) => part > start && !first.startsWith(letter))
  const end = after === -1 ? firsts.length : after
  return Array.from({ length: end - start }, (_, index) => start + index)
}

/** Words stand in the index by code points, not by the code units that `<` compares. */
export function compareWords(a: string, b: string): number {
  const [left, right] = [[...a], [...b]]
  const at = left.findIndex((character, index) => character !== right[index])
  if (at === -1) return left.length - right.length
  return (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1)
}

import { foldTyped } from '../../shared/fold.ts'

/** A character of a name as it is typed: itself, and its pinyin; one that is not Han is its own. */
export interface Heard {
  readonly letter: string
  readonly syllable: string
}

/** The characters of a name with one syllable for each. Punctuation is left out. */
export function heardOf(name: string, syllables: readonly string[]): Heard[] {
  return [...name].flatMap((character, index) => {
    const letter = foldTyped(character)
    const syllable = syllables[index] ?? character
    return letter === '' ? [] : [{ letter, syllable: syllable === character ? letter : syllable }]
  })
}

/** The sounds of one character: it itself and every beginning of its pinyin. */
export function singleSoundsOf({ letter, syllable }: Heard): string[] {
  const letters = [...syllable]
  const beginnings = letters.map((_, end) => letters.slice(0, end + 1).join(''))
  return [...new Set([letter, ...beginnings])].map((text) => `=${text}`)
}

import { BREAK, lettersOf } from '../letters.ts'
import { readerOf } from '../projects/reader.ts'
import type { Readings } from '../projects/table.ts'

/** A letter of a name with the syllable that a Han character is read by. */
export interface Sound {
  readonly letter: string
  /** Absent where it is no Han character or no readings are known. */
  readonly syllable?: string
}

/** Names letter by letter; letters that are the same and read the same share a sound. */
export interface SoundedNames {
  readonly sounds: readonly Sound[]
  /** For each name the places of its letters' sounds. */
  readonly names: readonly (readonly number[])[]
}

/** Letters of a text without its punctuation. */
export function plainLetters(text: string): string {
  return lettersOf(text).text.split(BREAK).join('')
}

/** Takes names apart into sounds. */
export function soundedNames(names: readonly string[], readings?: Readings): SoundedNames {
  const read = readings ? readerOf(readings) : undefined
  const sounds: Sound[] = []
  const known = new Map<string, number>()
  const lettersBy = new Map<string, readonly string[]>()
  const place = (letter: string, syllable: string | undefined) => {
    const key = syllable === undefined ? letter : `${letter} ${syllable}`
    const at = known.get(key) ?? sounds.push({ letter, ...(syllable !== undefined && { syllable }) }) - 1
    known.set(key, at)
    return at
  }
  const lettersIn = (character: string) => {
    const letters = lettersBy.get(character) ?? [...plainLetters(character)]
    lettersBy.set(character, letters)
    return letters
  }
  return {
    names: names.map((name) => {
      const syllables = read?.(name) ?? []
      return [...name].flatMap((character, index) => {
        const letters = lettersIn(character)
        const syllable = syllables[index]
        const isRead = letters.length === 1 && syllable !== undefined && syllable !== character
        return letters.map((letter) => place(letter, isRead ? syllable : undefined))
      })
    }),
    sounds,
  }
}

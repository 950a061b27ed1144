import { fold } from './fold.ts'

/** Stands for any run of punctuation. Like all marks here a letter (a click of African languages) that no Chinese
 *  document uses: the index keeps letters only. */
export const BREAK = 'ǀ'

/** Stands before and after a text that is a name, so that a whole name can be told from a part of one. */
export const EDGE = 'ǃ'

/** Signs that mean something in a target value are searched for like letters. */
const SIGNS: Readonly<Record<string, string>> = {
  '%': 'ʘ',
  '‰': 'ʬ',
  '≥': 'ǁ',
  '≤': 'ǂ',
  '>': 'ʭ',
  '<': 'ʩ',
  '=': 'ʪ',
}

/** A text as the index sees it. `starts[i]` and `ends[i]` say which code units of the printed text the code unit
 *  `text[i]` came from. */
export interface Letters {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Reads a printed text as letters: one Han character, letter, digit or meaningful sign each, in half width and lower
 *  case and without accents. White space is left out, so that `预 算 数` is found as 预算数; any other run of
 *  punctuation inside the text is one BREAK. */
export function lettersOf(printed: string): Letters {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  let gap: { readonly start: number; readonly end: number } | undefined
  let at = 0
  const push = (letter: string, start: number, end: number) => {
    text += letter
    for (let index = 0; index < letter.length; index++) {
      starts.push(start)
      ends.push(end)
    }
  }
  for (const character of printed) {
    const end = at + character.length
    for (const letter of fold(character)) {
      if (/\s/.test(letter)) continue
      const kept = SIGNS[letter] ?? (/[\p{L}\p{N}]/u.test(letter) ? letter : undefined)
      if (kept === undefined) {
        gap = { start: gap?.start ?? at, end }
        continue
      }
      if (gap && text !== '') push(BREAK, gap.start, gap.end)
      gap = undefined
      push(kept, at, end)
    }
    at = end
  }
  return { text, starts, ends }
}

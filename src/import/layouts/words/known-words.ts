import { COLUMN_WORDS, columnOf, executionColumnsOf } from './columns.ts'
import { LABEL_WORDS, roleOf } from './labels.ts'

/** Every label and head that is listed by its word. */
export const KNOWN_WORDS: readonly string[] = [...new Set([...LABEL_WORDS, ...COLUMN_WORDS])]

/** Whether a word is a label or a head that is known. */
export function isKnownWord(word: string): boolean {
  return roleOf(word) !== undefined || columnOf(word) !== undefined || executionColumnsOf([word])[0] !== undefined
}

/** Whether two words are known as one and the same label or head. */
export function meanTheSame(word: string, other: string): boolean {
  return (
    roleOf(word) === roleOf(other) &&
    columnOf(word) === columnOf(other) &&
    executionColumnsOf([word])[0] === executionColumnsOf([other])[0]
  )
}

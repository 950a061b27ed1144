import type { Asked, Condition } from './understood.ts'

/** A stretch of a text that means something. `start` and `end` are code units of the text. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly meaning: Meaning
}

/** What a stretch means: a condition, a question, an amount to be found, or a text between quotation marks. */
type Meaning =
  | PartMeaning
  | { readonly kind: 'asked'; readonly what: Asked; readonly sure: boolean }
  | { readonly kind: 'amount'; readonly fen: bigint }
  | { readonly kind: 'quoted'; readonly text: string }

/** A condition with its words. */
export interface PartMeaning {
  readonly kind: 'part'
  readonly label: string
  readonly condition: Condition
}

/** A token without where it begins, as it is read at a place. */
export interface TokenAt {
  readonly end: number
  readonly meaning: Meaning
}

/** Reads what begins at a place of a text; undefined where that means nothing to it. */
export type Reader = (text: string, at: number) => TokenAt | undefined

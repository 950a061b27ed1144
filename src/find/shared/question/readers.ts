import type { Known } from '../known.ts'
import { amountAt } from './amount-at.ts'
import { readBudget } from './budgets.ts'
import { phraseEnd } from './phrases.ts'
import { QUESTION_PHRASES } from './question-words.ts'
import type { Reader, TokenAt } from './token.ts'
import { unitReader } from './units.ts'
import { VALUE_PHRASES } from './value-words.ts'
import { yearReader } from './years.ts'

/** A rule's title shorter than this may be any word. */
const LEAST_TITLE = 4

const prepared = new WeakMap<Known, readonly Reader[]>()

/** Everything that can be read at a place of a text of some site. */
export function readersOf(known: Known): readonly Reader[] {
  const readers = prepared.get(known) ?? [
    ...loneReadersOf(known),
    unitReader(known),
    ruleReader(known),
    readQuestion,
    readValue,
  ]
  prepared.set(known, readers)
  return readers
}

/** What is read between white space however little else is certain: limits of budgets, years, amounts. */
export function loneReadersOf({ years }: Known): readonly Reader[] {
  return [readBudget, yearReader(years), readAmount]
}

/** The longest that begins at a place; of equals the one whose reader comes first. */
export function longestAt(readers: readonly Reader[], text: string, at: number): TokenAt | undefined {
  let longest: TokenAt | undefined
  for (const read of readers) {
    const token = read(text, at)
    if (token && token.end > (longest?.end ?? at)) longest = token
  }
  return longest
}

const readAmount: Reader = (text, at) => {
  const amount = amountAt(text, at)
  return amount && { end: amount.end, meaning: { kind: 'amount', fen: amount.fen } }
}

const readValue: Reader = (text, at) => {
  let longest: TokenAt | undefined
  for (const { label, condition, onlyBefore, phrase } of VALUE_PHRASES) {
    const end = phraseEnd(phrase, text, at)
    if (end === undefined || end <= (longest?.end ?? at)) continue
    if (end < text.length && onlyBefore?.some((word) => text.startsWith(word, end)) === false) continue
    longest = { end, meaning: { kind: 'part', label, condition } }
  }
  return longest
}

const readQuestion: Reader = (text, at) => {
  let longest: TokenAt | undefined
  for (const { what, sure, atEnd, notBefore, phrase } of QUESTION_PHRASES) {
    const end = phraseEnd(phrase, text, at)
    if (end === undefined || end <= (longest?.end ?? at)) continue
    if (atEnd && (at === 0 || /[\p{L}\p{N}]/u.test(text.slice(end)))) continue
    if (notBefore?.some((word) => text.startsWith(word, end))) continue
    longest = { end, meaning: { kind: 'asked', what, sure } }
  }
  return longest
}

/** Reads the title of a review rule as the projects that it found. */
function ruleReader({ rules }: Known): Reader {
  const titles = rules
    .map(({ id, title }) => ({ id, title, typed: title.normalize('NFKC').toLowerCase() }))
    .filter(({ typed }) => typed.length >= LEAST_TITLE)
  return (text, at) => {
    const rule = titles
      .filter(({ typed }) => text.startsWith(typed, at))
      .sort((a, b) => b.typed.length - a.typed.length)[0]
    if (!rule) return undefined
    const condition = { kind: 'value', facet: 'finding', ids: [rule.id] } as const
    return { end: at + rule.typed.length, meaning: { kind: 'part', label: rule.title, condition } }
  }
}

import { lettersOf } from '../letters.ts'
import {
  AFTER_PART,
  BEFORE_PART,
  GENERAL_AT_END,
  GENERAL_AT_START,
  JOINTS,
  LEADS,
  NOTHING,
  TAILS,
} from './spare-words.ts'
import { fenOfTyped } from './typed-amount.ts'
import type { LeftText } from './understood.ts'

/** A shorter text than this says too little to be looked for instead of a longer one. */
const LEAST_CORE = 2

/** A text between white space as something to look for; none where it has no letter, digit or sign. */
export function leftText(text: string): LeftText[] {
  if (lettersOf(text).text === '') return []
  const fen = fenOfTyped(text)
  return [{ text, ...(fen !== undefined && { fen }), quoted: false, core: [] }]
}

/** What remains of a stretch that nothing understood. `after` and `before`: something understood stands before it, or after it. */
export function leftOf(stretch: string, beside: { readonly after: boolean; readonly before: boolean }): LeftText[] {
  return stretch.split(/\s+/).flatMap((word, index, words) => {
    const isFirst = index === 0
    const isLast = index === words.length - 1
    const opened = withoutStart(word, isFirst ? (beside.after ? AFTER_PART : LEADS) : [])
    const text = withoutEnd(opened, isLast ? (beside.before ? BEFORE_PART : TAILS) : [])
    return NOTHING.includes(text) ? [] : leftText(text).map((left) => ({ ...left, core: coreOf(text) }))
  })
}

function coreOf(text: string): string[] {
  const parts = JOINTS.reduce<readonly string[]>((cut, joint) => cut.flatMap((part) => part.split(joint)), [text])
  const core = parts.map((part) => withoutEnd(withoutStart(part, GENERAL_AT_START), GENERAL_AT_END))
  return core.filter((part) => part !== text && [...lettersOf(part).text].length >= LEAST_CORE)
}

const PUNCTUATION = '？?。.！!，,、；;：:'

function withoutStart(text: string, words: readonly string[]): string {
  const start = [...PUNCTUATION, ...words].filter((word) => text.startsWith(word)).sort(byLength)[0]
  return start === undefined ? text : withoutStart(text.slice(start.length), words)
}

function withoutEnd(text: string, words: readonly string[]): string {
  const end = [...PUNCTUATION, ...words].filter((word) => text.endsWith(word)).sort(byLength)[0]
  return end === undefined ? text : withoutEnd(text.slice(0, -end.length), words)
}

/** The longest first. */
function byLength(a: string, b: string): number {
  return b.length - a.length
}

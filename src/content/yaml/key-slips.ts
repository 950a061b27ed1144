import type { Words } from '../../faults/language.ts'
import { quote } from '../../faults/quote.ts'
import { spaceName } from './lines.ts'
import { SLIP_WORDS } from './words.ts'

/** The key that opens a text, and where its value starts. */
interface ReadKey {
  readonly end: number
  /** What is wrong with its colon; offsets are in the text. */
  readonly slip?: { readonly at: number; readonly words: Words; readonly remove: number; readonly insert: string }
}

const QUOTED_KEY = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*:(?=\s|$)/
const COLON = /[:：﹕︰]/g

/** Reads the key of a text. `names` are the keys and field names that are known; of a list item, whose text may well hold a colon, only
 *  those count where the colon is not right. Undefined when the text has no key. */
export function readKey(text: string, names: ReadonlySet<string>, isItem: boolean): ReadKey | undefined {
  const quoted = QUOTED_KEY.exec(text)
  if (quoted) return { end: quoted[0].length }
  if (/^["'[{|>&*!%@`#]/.test(text)) return undefined
  const hasColon = /:(?=[ \t]|$)/.test(text)
  for (const { 0: colon, index } of text.matchAll(COLON)) {
    const key = text.slice(0, index).trim()
    if (key === '') return undefined
    if (colon === ':' && /^([ \t]|$)/.test(text.slice(index + 1))) return { end: index + 1 }
    if (names.has(key) || (!isItem && !hasColon && isLikeKey(key))) return keyWithSlip(text, key, colon, index)
  }
  return undefined
}

function isLikeKey(key: string): boolean {
  return key.length <= 20 && !/[，。；、！？,;"“”]|^(https?|mailto)$/.test(key)
}

function keyWithSlip(text: string, key: string, colon: string, index: number): ReadKey {
  const spaces = /^\s*/.exec(text.slice(index + 1))?.[0] ?? ''
  const words =
    colon !== ':'
      ? SLIP_WORDS.wideColon(quote(key), colon)
      : spaces === ''
        ? SLIP_WORDS.tightColon(quote(key))
        : SLIP_WORDS.wideSpace(quote(key), spaceName(spaces[0] ?? ''))
  const end = index + 1 + spaces.length
  return { end, slip: { at: index, words, remove: end - index, insert: ': ' } }
}

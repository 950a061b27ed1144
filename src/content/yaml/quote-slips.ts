import { quote as shown } from '../../faults/quote.ts'
import { indentOf, type Slip } from './lines.ts'
import { closed, quotedSlip, type ReadValue, type ValueStart } from './read-value.ts'
import { SLIP_WORDS } from './words.ts'

/** Reads a value that starts with a quote: is it closed, does anything stand behind it, are its escapes known? */
export function readQuoted(start: ValueStart, value: string, offset: number): ReadValue {
  const quote = value.charAt(0)
  const close = closeOf(value, quote, 1)
  if (close === -1) return readOpen(start, value, offset, quote)
  const rest = value.slice(close + 1)
  if (/^\s*$|^\s+#/.test(rest)) return closed(start.index, ...escapeSlips(value.slice(0, close), offset))
  const meant = value.slice(1).replace(/["']$/, '')
  const words = SLIP_WORDS.afterQuote(quote, shown(rest))
  return closed(start.index, quotedSlip(value, offset, words, offset + close + 1, meant))
}

/** A quote that is not closed on its line: the lines below close it as long as they are indented deeper. */
function readOpen({ lines, index, owner }: ValueStart, value: string, offset: number, quote: string): ReadValue {
  for (let next = index + 1; next < lines.length; next += 1) {
    const { text } = lines[next] ?? { text: '' }
    if (text.trim() === '') continue
    if (indentOf(text) <= owner) break
    if (closeOf(text, quote, 0) !== -1) return { kind: 'closed', slips: [], next: next + 1 }
  }
  const [closing = ''] = /[“”„＂‘’＇]$/.exec(value) ?? []
  const meant = value.slice(1, value.length - closing.length)
  return closed(index, quotedSlip(value, offset, SLIP_WORDS.openQuote(quote, closing), offset, meant))
}

/** Index of the quote that closes, or -1. */
function closeOf(text: string, quote: string, from: number): number {
  for (let index = from; index < text.length; index += 1) {
    if (quote === '"' && text[index] === '\\') index += 1
    else if (text[index] !== quote) continue
    else if (quote === "'" && text[index + 1] === quote) index += 1
    else return index
  }
  return -1
}

/** Backslashes between double quotes that are not followed by what YAML knows. */
function escapeSlips(value: string, offset: number): Slip[] {
  if (!value.startsWith('"')) return []
  return [...value.matchAll(/\\(.)/gu)]
    .filter(([, character = '']) => !/[0abt\tnvfre "/\\N_LPxuU]/.test(character))
    .map(({ 0: escaped, index }) => {
      const at = offset + index
      return { offset: at, words: SLIP_WORDS.escape(shown(escaped)), edits: [{ at, remove: 0, insert: '\\' }] }
    })
}

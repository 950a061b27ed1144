import { quote } from '../../faults/quote.ts'
import { indentOf, type Slip } from './lines.ts'
import type { Edit } from './mended-text.ts'
import { closed, quotedSlip, type ReadValue, type ValueStart } from './read-value.ts'
import { SLIP_WORDS } from './words.ts'

/** Reads a value that starts with a bracket: is it closed, does anything stand behind it, are its colons half-width? */
export function readFlow(start: ValueStart, value: string, offset: number): ReadValue {
  const { lines, index, owner } = start
  const bracket = value.charAt(0)
  const state = { depth: 0, quote: '' }
  for (let next = index; next < lines.length; next += 1) {
    const text = next === index ? value : (lines[next]?.text ?? '')
    if (next > index && text.trim() !== '' && indentOf(text) <= owner && !/^\s*[\]}]/.test(text)) break
    const end = endIn(text, state)
    if (end === -1) continue
    if (next > index) return { kind: 'closed', slips: [], next: next + 1 }
    if (/^\s*$|^\s+#/.test(text.slice(end))) return closed(index, ...wideSlips(value, offset, start.names))
    return closed(index, quotedSlip(value, offset, SLIP_WORDS.startCharacter(bracket, quote(value))))
  }
  return closed(index, quotedSlip(value, offset, SLIP_WORDS.openBracket(bracket)))
}

/** Index after the bracket that closes the outermost one, or -1. */
function endIn(text: string, state: { depth: number; quote: string }): number {
  let before = ''
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index)
    if (state.quote !== '') state.quote = character === state.quote ? '' : state.quote
    else if (/["']/.test(character) && /[[{,:]/.test(before)) state.quote = character
    else if (/[[{]/.test(character)) state.depth += 1
    else if (/[\]}]/.test(character)) state.depth -= 1
    if (state.depth === 0) return index + 1
    if (character.trim() !== '') before = character
  }
  return -1
}

/** Full-width colons and commas between curly brackets, where a known key stands before the colon. */
function wideSlips(value: string, offset: number, names: ReadonlySet<string>): Slip[] {
  if (!value.startsWith('{')) return []
  const found = [...value.matchAll(/([{,，]\s*)([\p{L}\p{N}]+)\s*([:：]\s*)/gu)].filter(([, , key = '']) =>
    names.has(key),
  )
  const marks = found.flatMap(({ 0: whole, 1: before = '', 3: colon = '', index }): Edit[] => [
    ...(before.startsWith('，') ? [{ at: index, remove: before.length, insert: ', ' }] : []),
    ...(colon.startsWith('：')
      ? [{ at: index + whole.length - colon.length, remove: colon.length, insert: ': ' }]
      : []),
  ])
  return marks.map(({ at, remove, insert }) => ({
    offset: offset + at,
    words: SLIP_WORDS.wideInBracket(value.charAt(at), insert.trim()),
    edits: [{ at: offset + at, remove, insert }],
  }))
}

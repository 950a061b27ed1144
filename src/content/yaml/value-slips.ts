import { quote } from '../../faults/quote.ts'
import { readFlow } from './flow-slips.ts'
import { endOfBlock } from './lines.ts'
import { readQuoted } from './quote-slips.ts'
import { closed, quotedSlip, type ReadValue, type ValueStart } from './read-value.ts'
import { SLIP_WORDS } from './words.ts'

const BLOCK_HEADER = /^[|>][+-]?[1-9]?[+-]?\s*(\s#.*)?$/
/** Characters that cannot start a value, some only where a space or nothing follows. */
const NOT_FIRST = /^(?:[*&!%@`,\]}|>]|[?:-](?=\s|$))/

/** Reads the value that starts in a line, looking for slips of the hand. */
export function readValue(start: ValueStart): ReadValue {
  const { lines, index, owner } = start
  const { value, offset } = valueAt(start)
  if (value === '' || value.startsWith('#')) return { kind: 'none', slips: [], next: index + 1 }
  if (/^["']/.test(value)) return readQuoted(start, value, offset)
  if (/^[[{]/.test(value)) return readFlow(start, value, offset)
  if (BLOCK_HEADER.test(value)) return { kind: 'closed', slips: [], next: endOfBlock(lines, index + 1, owner) }
  const [mark] = NOT_FIRST.exec(value) ?? []
  const whole = value.replace(/\s#.*$/s, '').trimEnd()
  if (mark !== undefined) return closed(index, quotedSlip(whole, offset, SLIP_WORDS.startCharacter(mark, quote(whole))))
  if (/:(\s|$)/.test(whole)) return closed(index, quotedSlip(whole, offset, SLIP_WORDS.innerColon(quote(whole))))
  return { kind: 'plain', slips: [], next: index + 1 }
}

/** The value on its line, without the space around it. */
function valueAt({ lines, index, column }: ValueStart): { value: string; offset: number } {
  const line = lines[index] ?? { start: 0, text: '' }
  const rest = line.text.slice(column)
  return { value: rest.trim(), offset: line.start + column + rest.length - rest.trimStart().length }
}

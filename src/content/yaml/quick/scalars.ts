import { unsafeIndexOf } from '../../../faults/quote.ts'
import { UNUSUAL } from './unusual.ts'

/** A scalar that starts at an offset of a text, and the offset behind it. */
interface ReadScalar {
  readonly value: string
  readonly end: number
}

/** What the core schema of YAML 1.2 takes for a number, in whatever notation. */
const NUMBER = /^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+)$/
/** The notation of numbers that content has. */
const COUNT = /^(?:0|[1-9][0-9]{0,14})$/
/** What may open a number. */
const NUMBER_START = /^[-+.0-9]/

const LAST_ASCII = 127

/** Words without quotes that are no text. */
const NO_TEXT: ReadonlySet<string> = new Set([
  ...['~', 'null', 'Null', 'NULL', 'true', 'True', 'TRUE', 'false', 'False', 'FALSE', '.nan', '.NaN', '.NAN'],
  ...['', '+', '-'].flatMap((sign) => ['.inf', '.Inf', '.INF'].map((word) => sign + word)),
])

/** Characters that no text without quotes begins with; `-`, `?` and `:` do where something follows them, which content has no need of
 *  but for the minus of a text such as `-5%`. */
const NOT_FIRST = /^(?:$|[?:,[\]{}#&*!|>'"%@`\s]|-(?![^\s-]))/

/** Whether a text without quotes would be read as a text, and as it is written. `written` has no white space at its ends. */
export function isPlainText(written: string): boolean {
  if (written.charCodeAt(0) > LAST_ASCII) return true
  if (NOT_FIRST.test(written) || NO_TEXT.has(written)) return false
  return !(NUMBER_START.test(written) && NUMBER.test(written))
}

/** What stands for a value without quotes; throws UNUSUAL for what is not plain text, a count, or true or false. */
export function plainValue(written: string): string | number | boolean {
  if (isPlainText(written)) return written
  if (written === 'true' || written === 'false') return written === 'true'
  if (COUNT.test(written)) return Number(written)
  throw UNUSUAL
}

/** The text between the quotes that open at `at`, which must close on their line. Throws UNUSUAL for escapes that JSON does not know. */
export function quotedText(text: string, at: number): ReadScalar {
  return text.charAt(at) === '"' ? doubleQuoted(text, at) : singleQuoted(text, at)
}

function doubleQuoted(text: string, at: number): ReadScalar {
  let close = text.indexOf('"', at + 1)
  while (isEscaped(text, close)) close = text.indexOf('"', close + 1)
  const inside = between(text, at, close)
  if (!inside.includes('\\')) return { value: inside, end: close + 1 }
  const value = unescaped(text.slice(at, close + 1))
  if (unsafeIndexOf(value) !== -1) throw UNUSUAL
  return { value, end: close + 1 }
}

/** Whether an odd number of backslashes stands before an offset. */
function isEscaped(text: string, at: number): boolean {
  let before = at
  while (text.charAt(before - 1) === '\\') before -= 1
  return (at - before) % 2 === 1
}

function unescaped(quoted: string): string {
  try {
    return String(JSON.parse(quoted))
  } catch {
    throw UNUSUAL
  }
}

function singleQuoted(text: string, at: number): ReadScalar {
  let close = text.indexOf("'", at + 1)
  while (close !== -1 && text.charAt(close + 1) === "'") close = text.indexOf("'", close + 2)
  return { value: between(text, at, close).replaceAll("''", "'"), end: close + 1 }
}

function between(text: string, at: number, close: number): string {
  const inside = close === -1 ? '\n' : text.slice(at + 1, close)
  if (inside.includes('\n')) throw UNUSUAL
  return inside
}

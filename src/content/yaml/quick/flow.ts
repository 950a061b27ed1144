import { isPlainText, plainValue, quotedText } from './scalars.ts'
import { endWithoutSpaces, UNUSUAL } from './unusual.ts'

/** A list or map between brackets, and the offset behind it. */
interface ReadFlow {
  readonly value: unknown
  readonly end: number
}

/** A text without quotes between brackets: narrower than YAML has it. */
const PLAIN = /[\p{L}\p{N}_.][^,[\]{}:#"'&*!|>%@`\n]*/uy
const SPACES = / */y

const DEEPEST = 10

/** Reads what starts with a bracket at `at` and ends on the same line. Throws UNUSUAL for whatever is not simple. */
export function readFlow(text: string, at: number, depth: number): ReadFlow {
  if (depth > DEEPEST) throw UNUSUAL
  const closing = text.charAt(at) === '[' ? ']' : '}'
  const list: unknown[] = []
  const map: Record<string, unknown> = {}
  let next = behindSpaces(text, at + 1)
  while (text.charAt(next) !== closing) {
    if (closing === ']') {
      const { value, end } = itemAt(text, next, depth)
      list.push(value)
      next = end
    } else next = readPair(text, next, depth, map)
    next = behindSpaces(text, next)
    if (text.charAt(next) === closing) break
    if (text.charAt(next) !== ',') throw UNUSUAL
    next = behindSpaces(text, next + 1)
    if (text.charAt(next) === closing) throw UNUSUAL
  }
  return { value: closing === ']' ? list : map, end: next + 1 }
}

function readPair(text: string, at: number, depth: number, map: Record<string, unknown>): number {
  const { value: key, end } = plainAt(text, at)
  if (!text.startsWith(': ', end) || !isPlainText(key) || Object.hasOwn(map, key) || key === '__proto__') throw UNUSUAL
  const item = itemAt(text, behindSpaces(text, end + 1), depth)
  map[key] = item.value
  return item.end
}

function itemAt(text: string, at: number, depth: number): ReadFlow {
  const first = text.charAt(at)
  if (first === '"' || first === "'") return quotedText(text, at)
  if (first === '[' || first === '{') return readFlow(text, at, depth + 1)
  const { value, end } = plainAt(text, at)
  return { value: plainValue(value), end }
}

function plainAt(text: string, at: number): { readonly value: string; readonly end: number } {
  PLAIN.lastIndex = at
  const [found] = PLAIN.exec(text) ?? []
  if (found === undefined) throw UNUSUAL
  const end = endWithoutSpaces(text, at, at + found.length)
  return { value: text.slice(at, end), end }
}

function behindSpaces(text: string, at: number): number {
  SPACES.lastIndex = at
  SPACES.exec(text)
  return SPACES.lastIndex
}

import { unsafeIndexOf } from '../../../faults/quote.ts'
import { readFlow } from './flow.ts'
import { KeyFinder } from './keys.ts'
import { LineCursor } from './lines.ts'
import { plainValue, quotedText } from './scalars.ts'
import { UNUSUAL } from './unusual.ts'

/** Reads YAML text of the plain kind that content is written in: block maps and lists, texts on one line with or without quotes,
 *  literal blocks, lists and maps between brackets on one line, comments on lines of their own. It says exactly what the careful
 *  reading would, many times faster. Undefined for anything else, right or wrong: that must be read carefully. */
export function readQuickly(text: string): unknown {
  const unix = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text
  if (/[\t\r\ufeff]/.test(unix) || unsafeIndexOf(unix) !== -1) return undefined
  try {
    return new BlockReader(new LineCursor(unix)).read()
  } catch (error) {
    if (error !== UNUSUAL) throw error
    return undefined
  }
}

const DEEPEST = 10

class BlockReader {
  readonly #lines: LineCursor
  readonly #keys = new KeyFinder()

  constructor(lines: LineCursor) {
    this.#lines = lines
  }

  /** Reads the whole text. */
  read(): unknown {
    if (this.#lines.column !== 0) throw UNUSUAL
    const value = this.#block(0)
    if (!this.#lines.isAtEnd()) throw UNUSUAL
    return value
  }

  /** Reads the list or map that starts where the cursor stands, up to the first line that is indented less. */
  #block(depth: number): unknown {
    if (depth > DEEPEST) throw UNUSUAL
    return this.#isDash() ? this.#list(depth) : this.#map(depth)
  }

  #list(depth: number): unknown[] {
    const lines = this.#lines
    const { column } = lines
    const list: unknown[] = []
    while (lines.column === column && this.#isDash()) {
      lines.skip(1)
      if (lines.at >= lines.end || this.#isDash()) throw UNUSUAL
      list.push(this.#keys.keyAt(lines) ? this.#map(depth + 1) : this.#value(column, depth))
    }
    if (lines.column > column) throw UNUSUAL
    return list
  }

  #map(depth: number): Record<string, unknown> {
    const lines = this.#lines
    const { column } = lines
    const map: Record<string, unknown> = {}
    do {
      const key = this.#keys.keyAt(lines)
      if (!key || Object.hasOwn(map, key.name) || key.name === '__proto__') throw UNUSUAL
      lines.skip(key.length)
      map[key.name] = lines.at < lines.end ? this.#value(column, depth) : this.#below(column, depth)
    } while (lines.column === column && !this.#isDash())
    if (lines.column > column) throw UNUSUAL
    return map
  }

  /** Reads what stands below a key: a list may be indented as the key is. */
  #below(owner: number, depth: number): unknown {
    const lines = this.#lines
    lines.nextLine()
    if (lines.column > owner || (lines.column === owner && this.#isDash())) return this.#block(depth + 1)
    throw UNUSUAL
  }

  /** Reads what stands behind a key or a dash, to the end of its line; `owner` is the column of that. The cursor then stands on
   *  the next line. */
  #value(owner: number, depth: number): unknown {
    const { text, at, end } = this.#lines
    const first = text.charAt(at)
    if (first === '|') return this.#literal(owner)
    if (first === '"' || first === "'") return this.#closed(quotedText(text, at))
    if (first === '[' || first === '{') return this.#closed(readFlow(text, at, depth))
    const written = text.slice(at, end)
    if (written.includes(' #') || written.includes(': ') || written.endsWith(':')) throw UNUSUAL
    this.#lines.nextLine()
    return plainValue(written)
  }

  /** What was read, if nothing stands behind it. */
  #closed({ value, end }: { readonly value: unknown; readonly end: number }): unknown {
    if (end !== this.#lines.end) throw UNUSUAL
    this.#lines.nextLine()
    return value
  }

  #literal(owner: number): string {
    const { text, at, end } = this.#lines
    const header = text.slice(at, end)
    if (header !== '|' && header !== '|-') throw UNUSUAL
    return this.#lines.blockLines(owner) + (header === '|' ? '\n' : '')
  }

  #isDash(): boolean {
    const { text, at, end } = this.#lines
    return text.charAt(at) === '-' && (at + 1 >= end || text.charAt(at + 1) === ' ')
  }
}

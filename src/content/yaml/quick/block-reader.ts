import { readFlow } from './flow.ts'
import { KeyFinder } from './keys.ts'
import { LineCursor } from './lines.ts'
import { plainValue, quotedText } from './scalars.ts'
import { UNUSUAL } from './unusual.ts'

const DEEPEST = 10

/** Where a list or map starts in the text, and where the values do that it holds, by their keys. */
export interface Marks {
  readonly start: number
  readonly values: ReadonlyMap<PropertyKey, number>
}

/** Reads a text of the plain kind. Throws UNUSUAL where it is of another. */
export class BlockReader {
  readonly #lines: LineCursor
  readonly #keys = new KeyFinder()
  readonly #marks: Map<unknown, Marks> | undefined

  /** `text` has neither tabs nor carriage returns; `marks` is filled with where things stand, of all but what stands between
   *  brackets. */
  constructor(text: string, marks?: Map<unknown, Marks>) {
    this.#lines = new LineCursor(text)
    this.#marks = marks
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
    const values = this.#mark(list)
    while (lines.column === column && this.#isDash()) {
      lines.skip(1)
      if (lines.at >= lines.end || this.#isDash()) throw UNUSUAL
      values?.set(list.length, lines.at)
      list.push(this.#keys.keyAt(lines) ? this.#map(depth + 1) : this.#value(column, depth))
    }
    if (lines.column > column) throw UNUSUAL
    return list
  }

  #map(depth: number): Record<string, unknown> {
    const lines = this.#lines
    const { column } = lines
    const map: Record<string, unknown> = {}
    const values = this.#mark(map)
    do {
      const key = this.#keys.keyAt(lines)
      if (!key || Object.hasOwn(map, key.name) || key.name === '__proto__') throw UNUSUAL
      lines.skip(key.length)
      const isBelow = lines.at >= lines.end
      if (isBelow) this.#goBelow(column)
      values?.set(key.name, lines.at)
      map[key.name] = isBelow ? this.#block(depth + 1) : this.#value(column, depth)
    } while (lines.column === column && !this.#isDash())
    if (lines.column > column) throw UNUSUAL
    return map
  }

  /** Goes on to what stands below a key: a list may be indented as the key is. */
  #goBelow(owner: number): void {
    const lines = this.#lines
    lines.nextLine()
    if (lines.column < owner || (lines.column === owner && !this.#isDash())) throw UNUSUAL
  }

  /** Notes where a list or map starts; what is returned is to be filled with where its values do. */
  #mark(container: unknown): Map<PropertyKey, number> | undefined {
    const values = this.#marks && new Map<PropertyKey, number>()
    if (values) this.#marks?.set(container, { start: this.#lines.at, values })
    return values
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

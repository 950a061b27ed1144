import type { LineCursor } from './lines.ts'
import { isPlainText, quotedText } from './scalars.ts'
import { UNUSUAL } from './unusual.ts'

/** A key of a map. */
interface Key {
  readonly name: string
  /** With its quotes and its colon. */
  readonly length: number
}

const MOST_CHARACTERS = 200

/** Finds the keys of one text. Most of them come again and again, and are looked at once. */
export class KeyFinder {
  readonly #known = new Map<string, Key>()

  /** The key that starts where the cursor stands; undefined where none does. Throws UNUSUAL for one that is not simple. */
  keyAt({ text, at, end }: LineCursor): Key | undefined {
    const first = text.charAt(at)
    if (first === '"' || first === "'") {
      const { value, end: close } = quotedText(text, at)
      return isColon(text, close, end) ? { name: value, length: close + 1 - at } : undefined
    }
    if (first === '[' || first === '{' || first === '|') return undefined
    let colon = text.indexOf(':', at)
    while (colon !== -1 && colon < end && !isColon(text, colon, end)) colon = text.indexOf(':', colon + 1)
    return colon === -1 || colon >= end ? undefined : this.#named(text.slice(at, colon))
  }

  #named(name: string): Key {
    const known = this.#known.get(name)
    if (known) return known
    if (!isPlainText(name) || name.includes(' #') || name.endsWith(' ') || name.length > MOST_CHARACTERS) throw UNUSUAL
    const key = { name, length: name.length + 1 }
    this.#known.set(name, key)
    return key
  }
}

/** Whether a colon stands at an offset, and a space or the line's end behind it. */
function isColon(text: string, at: number, end: number): boolean {
  return text.charAt(at) === ':' && (at + 1 >= end || text.charAt(at + 1) === ' ')
}

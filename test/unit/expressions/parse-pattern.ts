/** A part of a regular expression's pattern. Names of groups, and what an assertion without a pattern of its own looks at, do not
 *  matter for how matching grows. */
export type PatternNode =
  /** It matches one character; `source` does so alone. */
  | { readonly kind: 'atom'; readonly source: string }
  /** It matches nothing of its own, such as `^`, `\b` or `\1`. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'group'; readonly alternatives: readonly Sequence[]; readonly looks: boolean }
  | { readonly kind: 'repeat'; readonly node: PatternNode; readonly least: number; readonly most: number }

/** Parts that match one after the other. */
export type Sequence = readonly PatternNode[]

const OPENING = /\((?:\?(?:<?[=!]|:|<[^>]*>))?/y
const QUANTIFIER = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|k<[^>]*>|[\s\S])/y
const EMPTY = /^(?:[\^$]|\\[bB1-9]|\\k<.*>)$/

/** The alternatives of an expression. */
export function parsePattern({ source, unicodeSets }: RegExp): readonly Sequence[] {
  return new PatternParser(source, unicodeSets).alternatives()
}

class PatternParser {
  readonly #pattern: string
  readonly #nested: boolean
  #at = 0

  constructor(pattern: string, nested: boolean) {
    this.#pattern = pattern
    this.#nested = nested
  }

  /** Up to the bracket that closes a group, or the end. */
  alternatives(): Sequence[] {
    const all: PatternNode[][] = [[]]
    while (this.#at < this.#pattern.length && this.#pattern[this.#at] !== ')')
      if (this.#pattern[this.#at] === '|') {
        this.#at += 1
        all.push([])
      } else all.at(-1)?.push(this.#repeated(this.#node()))
    return all
  }

  #node(): PatternNode {
    const opening = this.#take(OPENING)
    if (opening !== undefined) {
      const alternatives = this.alternatives()
      this.#at += 1
      return { kind: 'group', alternatives, looks: /[=!]$/.test(opening) }
    }
    const source = this.#atom()
    return EMPTY.test(source) ? { kind: 'empty' } : { kind: 'atom', source }
  }

  #repeated(node: PatternNode): PatternNode {
    QUANTIFIER.lastIndex = this.#at
    const match = QUANTIFIER.exec(this.#pattern)
    if (!match) return node
    this.#at += match[0].length
    const [, sign, from, comma, to] = match
    if (sign !== undefined)
      return { kind: 'repeat', node, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Number.POSITIVE_INFINITY }
    const least = Number(from)
    return {
      kind: 'repeat',
      node,
      least,
      most: comma === '' ? least : to === '' ? Number.POSITIVE_INFINITY : Number(to),
    }
  }

  /** One character, escape or class as it is written. */
  #atom(): string {
    if (this.#pattern[this.#at] === '[') return this.#class()
    return this.#take(ESCAPE) ?? this.#take(/[\s\S]/uy) ?? ''
  }

  /** Classes of the flag v stand in one another. */
  #class(): string {
    const start = this.#at
    let depth = 0
    do {
      const part = this.#take(ESCAPE) ?? this.#take(/[\s\S]/uy)
      if (part === '[' && (depth === 0 || this.#nested)) depth += 1
      else if (part === ']') depth -= 1
    } while (depth > 0)
    return this.#pattern.slice(start, this.#at)
  }

  #take(expression: RegExp): string | undefined {
    expression.lastIndex = this.#at
    const [text] = expression.exec(this.#pattern) ?? []
    this.#at += text?.length ?? 0
    return text
  }
}

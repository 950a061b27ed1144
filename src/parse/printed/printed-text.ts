import type { LineRange } from './line-place.ts'

/** Marks that text extractors leave of bookmarks. */
const BOOKMARK = /\[bookmark: [^[\]]*\]/g
/** What parts cells, or nobody sees: a value is the same with and without it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: These are what is looked for.
const GAPS = /[\s|\0-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f]+/g
/** Parts a label from its value where no gap does. */
const COLON = /[:：]/
const DIGIT = /[\d.]/

/** How a value must stand: as a `cell` for itself, or anywhere as long as no number is cut apart. */
export type Standing = 'cell' | 'anywhere'

/** A stretch of a text without gaps, `start` inside and `end` outside. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The lines of a document as one text without gaps, in which values are looked for wherever their lines break. */
export class PrintedText {
  readonly #text: string
  /** Offset at which each line begins. */
  readonly #starts: readonly number[]
  /** Offsets before which there was a gap. */
  readonly #gaps: ReadonlySet<number>

  constructor(lines: readonly string[]) {
    const parts: string[] = []
    const gaps = new Set<number>([0])
    let length = 0
    this.#starts = lines.map((line) => {
      const start = length
      gaps.add(start)
      for (const part of line.replace(BOOKMARK, '').split(GAPS)) {
        gaps.add(length)
        parts.push(part)
        length += part.length
      }
      return start
    })
    this.#text = parts.join('')
    this.#gaps = gaps.add(length)
  }

  /** Where lines stand in the text. */
  spanOf({ first, last }: LineRange): Span {
    return { start: this.#starts[first - 1] ?? this.#text.length, end: this.#starts[last] ?? this.#text.length }
  }

  /** The line, from 1, of an offset. */
  lineOf(offset: number): number {
    let [low, high] = [0, this.#starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The first place of a value inside a stretch; undefined where it is not there. */
  find(value: string, { start, end }: Span, standing: Standing): Span | undefined {
    const sought = withoutGaps(value)
    if (sought === '') return undefined
    for (let at = this.#text.indexOf(sought, start); at >= 0; at = this.#text.indexOf(sought, at + 1)) {
      const found = { start: at, end: at + sought.length }
      if (found.end > end) return undefined
      if (standing === 'cell' ? this.#isCell(found) : this.#isWhole(found)) return found
    }
    return undefined
  }

  #isCell({ start, end }: Span): boolean {
    const begins = this.#gaps.has(start) || COLON.test(this.#text.charAt(start - 1))
    return begins && (this.#gaps.has(end) || COLON.test(this.#text.charAt(end)))
  }

  #isWhole({ start, end }: Span): boolean {
    const cuts = (offset: number) =>
      !this.#gaps.has(offset) && DIGIT.test(this.#text.charAt(offset - 1)) && DIGIT.test(this.#text.charAt(offset))
    return !cuts(start) && !cuts(end)
  }
}

/** A text without gaps, in which it is compared. */
export function withoutGaps(text: string): string {
  return text.replace(BOOKMARK, '').replace(GAPS, '')
}

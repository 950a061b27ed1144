import type { Piece } from '../document/document.ts'
import type { Looked } from './looked.ts'

/** What becomes of text: it stands in a field, it is a word of the form, it is set aside or carries no text of the document, or it
 *  has no place. `fault`: something is wrong there. `blank`: there is none. */
export const FATES = ['fault', 'unplaced', 'field', 'label', 'aside', 'residue', 'blank'] as const
export type Fate = (typeof FATES)[number]

/** A stretch of printed text with one fate. */
export interface FatedText {
  readonly text: string
  readonly fate: Exclude<Fate, 'fault' | 'blank'>
  /** The field, or the kind of residue; empty for what has no place. */
  readonly what: string
}

/** A cell or a paragraph. */
export interface FatedCell {
  readonly fate: Fate
  /** Line by line. */
  readonly lines: readonly (readonly FatedText[])[]
  /** Faults by their index among all of the document; that some of its text has no place is a fate, and said as one. */
  readonly faults: readonly number[]
  /** The fault of text in it that has no place; absent where there is none. */
  readonly unplaced?: number
}

/** Tells the fate of cells and paragraphs of a document. */
export class Fates {
  readonly #source: Looked['source']
  readonly #claims: Looked['claims']
  readonly #starts: readonly number[]
  /** Faults by their index, in the order of their places, and those places. */
  readonly #faults: readonly number[]
  readonly #offsets: readonly number[]
  /** Those that only say that text has no place. */
  readonly #unplaced: ReadonlySet<number>

  constructor({ source, claims, faults }: Looked) {
    this.#source = source
    this.#claims = claims.toSorted((a, b) => a.start - b.start)
    this.#starts = this.#claims.map(({ start }) => start)
    this.#unplaced = new Set(faults.flatMap(({ code }, index) => (code === 'text-without-place' ? [index] : [])))
    const placed = faults
      .flatMap(({ place: { offset } }, index) => (offset === undefined ? [] : [{ index, offset }]))
      .toSorted((a, b) => a.offset - b.offset)
    this.#faults = placed.map(({ index }) => index)
    this.#offsets = placed.map(({ offset }) => offset)
  }

  /** The fate of what begins at `start` and holds these lines. A fault belongs to the cell in which it is said to stand: one
   *  from its start up to its last character. */
  cellOf(start: number, lines: readonly Piece[]): FatedCell {
    const fated = lines.map((line) => line.ranges.flatMap((range) => this.#textsOf(range.start, range.end)))
    const end = Math.max(start + 1, ...lines.flatMap(({ ranges }) => ranges.map((range) => range.end)))
    const [from, to] = [firstFrom(this.#offsets, start), firstFrom(this.#offsets, end)]
    const inside = this.#faults.slice(from, to)
    const faults = inside.filter((index) => !this.#unplaced.has(index))
    const unplaced = inside.find((index) => this.#unplaced.has(index))
    const found = new Set<Fate>(fated.flat().map(({ fate }) => fate))
    if (faults.length > 0) found.add('fault')
    return {
      fate: FATES.find((fate) => found.has(fate)) ?? 'blank',
      lines: fated,
      faults,
      ...(unplaced !== undefined && { unplaced }),
    }
  }

  #textsOf(start: number, end: number): FatedText[] {
    const texts: FatedText[] = []
    const add = (from: number, to: number, fate: FatedText['fate'], what: string) => {
      if (from < to) texts.push({ text: this.#source.text.slice(from, to), fate, what })
    }
    let at = start
    for (let n = Math.max(0, firstFrom(this.#starts, start + 1) - 1); n < this.#claims.length; n++) {
      const claim = this.#claims[n]
      if (!claim || claim.start >= end) break
      if (claim.end <= at) continue
      add(at, claim.start, 'unplaced', '')
      add(Math.max(at, claim.start), Math.min(end, claim.end), claim.as, claim.what)
      at = Math.min(end, claim.end)
    }
    add(at, end, 'unplaced', '')
    return texts
  }
}

/** Index of the first number, in order, that is not below another. */
function firstFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

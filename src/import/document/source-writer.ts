import { importFault } from '../../faults/import-fault.ts'
import { LIMITS } from '../limits.ts'
import type { Range, Residue } from './document.ts'
import type { ResidueKind } from './residue-kinds.ts'

/** One printed line in a text that is being written: what is residue inside it is not of the line. */
export interface FlowLine extends Range {
  readonly kind: 'line'
  readonly cuts: readonly Range[]
}

/** A cell, with everything that stands in it. */
export interface FlowCell {
  readonly start: number
  readonly content: readonly Flow[]
  /** How many columns it takes, where that is more than one. */
  readonly span?: number
  /** It is blank because a cell above it is merged down over it. */
  readonly covered?: true
}

/** A table that may hold tables. A cell under a merged one is blank. */
export interface FlowTable {
  readonly kind: 'table'
  readonly rows: readonly (readonly FlowCell[])[]
}

export type Flow = FlowLine | FlowTable

/** Writes down what a reader meets in a file that is no text itself, in order: printed text, and what is no text of the
 *  document by its kind. Holds the limits of text and cells. */
export class SourceWriter {
  readonly #name: string
  readonly #chunks: string[] = []
  readonly #residue: Residue[] = []
  readonly #marks: { readonly start: number; readonly words: string }[] = []
  #length = 0
  #cells = 0

  constructor(name: string) {
    this.#name = name
  }

  /** Offset of what comes next, in UTF-16 units. */
  get length(): number {
    return this.#length
  }

  get text(): string {
    return this.#chunks.join('')
  }

  get residue(): readonly Residue[] {
    return this.#residue
  }

  /** Printed text; with a kind, text that is residue. */
  write(text: string, kind?: ResidueKind): void {
    if (text === '') return
    const start = this.#length
    this.#length += text.length
    if (this.#length > LIMITS.characters)
      throw importFault('document-characters-over', this.#name, undefined, `${LIMITS.characters}`)
    this.#chunks.push(text)
    if (kind === undefined) return
    const last = this.#residue.at(-1)
    if (last?.kind === kind && last.end === start)
      this.#residue[this.#residue.length - 1] = { ...last, end: this.#length }
    else this.#residue.push({ start, end: this.#length, kind })
  }

  /** What follows stands there, in words such as `第3张表第5行`. */
  mark(words: string): void {
    this.#marks.push({ start: this.#length, words })
  }

  /** Counts a cell against the limit. */
  countCell(): void {
    if (++this.#cells > LIMITS.cells) throw importFault('document-cells-over', this.#name, undefined, `${LIMITS.cells}`)
  }

  /** The line from an earlier offset up to here. */
  lineFrom(start: number): FlowLine {
    const first = this.#residue.findLastIndex((residue) => residue.end <= start) + 1
    return { kind: 'line', start, end: this.#length, cuts: this.#residue.slice(first) }
  }

  /** Where an offset stands, in the words of the last mark before it. */
  place(): (offset: number) => string {
    const marks = this.#marks
    return (offset) => placeAmong(marks, offset)
  }
}

/** The words of the last mark at or before an offset; marks are in order. */
export function placeAmong(
  marks: readonly { readonly start: number; readonly words: string }[],
  offset: number,
): string {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return marks[low - 1]?.words ?? '开头'
}

import type { Words } from '../../faults/language.ts'
import type { ResidueKind } from './residue-kinds.ts'

/** A stretch of a document's text, `start` inside and `end` outside, in UTF-16 units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Printed text with the stretches it was made of, in order: `text` is exactly these stretches joined. */
export interface Piece {
  readonly text: string
  readonly ranges: readonly Range[]
}

/** A table cell: one piece a printed line; none when the cell is blank or covered by the merged cell above it. */
export interface Cell {
  /** Where the cell begins, for messages about it. */
  readonly start: number
  readonly lines: readonly Piece[]
  /** How many columns it takes, where that is more than one. */
  readonly span?: number
  /** It is blank because a cell above it is merged down over it. */
  readonly covered?: true
  /** The word that its text stands for, where the publisher says so. */
  readonly reads?: string
}

/** A row from left to right. Cells merged across are one cell; a cell that a merge from above covers is blank. */
export type Row = readonly Cell[]

/** What stands between two others in the order of the document. */
export type Block =
  | { readonly kind: 'paragraph'; readonly piece: Piece }
  | {
      readonly kind: 'table'
      readonly rows: readonly Row[]
      /** It does not go on with a table right before it, such as one on another sheet. */
      readonly startsNewForm?: boolean
      /** Blank cells, and cells that a merge covers, may be missing from its rows: some texts do not keep them. */
      readonly ragged?: boolean
    }

/** A stretch that carries no text of the document, such as an indent, with the name of its kind. */
export interface Residue extends Range {
  readonly kind: ResidueKind
}

/** Where lines stand on the pages of a document that has pages, each line from its offset in the text on, in order. */
export interface Boxes {
  /** Offsets, in UTF-16 units. */
  readonly starts: Uint32Array
  /** Numbers of pages, from 1. */
  readonly pages: Uint32Array
  /** Four numbers a line: left, top, right, bottom, in points from the upper left corner of the page as it is shown. */
  readonly rectangles: Float32Array
}

/** The common form that every reader makes and every layout is read from. */
export interface SourceText {
  /** File name without its folder, such as `shanhaiguan-npc-2021.txt`. */
  readonly name: string
  /** All that was read; every range of this document is over it. */
  readonly text: string
  readonly blocks: readonly Block[]
  /** What the reader itself left out of the blocks. */
  readonly residue: readonly Residue[]
  /** Where an offset stands, in words that fit the format, such as `工作表“项目”B7`; by its line when absent. */
  place?(offset: number): string
  /** Where each printed line stands on its page, where there are pages. */
  readonly boxes?: Boxes
  /** What a person should know of how it was read, such as a formula whose last result was taken. */
  readonly notes?: readonly Words[]
  /** The encoding that the bytes were found to be in, such as `GB18030`; absent where the format has only one. */
  readonly encoding?: string
}

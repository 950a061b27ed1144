import type { Block, Cell, Range, Residue } from '../document/document.ts'
import { printedOf } from '../document/text-lines.ts'

type Separator = '\t' | ','

/** A head that only tables of indicators have, as a cell of its own: commas stand in prose as well. */
const HEAD = /^"?\s{0,4}一级(?:绩效)?指标\s{0,4}"?$/
const LEAST_ROWS = 3

/** What parts the cells of a text with a row a line; undefined where nothing does. Source: RFC 4180 for commas. */
export function separatorOf(text: string): Separator | undefined {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
  return (['\t', ','] as const).find((separator) => {
    const rows = lines.map((line) => line.split(separator)).filter(isRow)
    return (
      rows.length >= LEAST_ROWS &&
      rows.length * 2 > lines.length &&
      rows.some((row) => row.some((cell) => HEAD.test(cell)))
    )
  })
}

/** Text on both sides of a separator. */
function isRow(cells: readonly string[]): boolean {
  return cells.filter((cell) => cell.trim() !== '').length > 1
}

/** Blocks of a text with a row a line, its cells parted by a separator; a cell in quotes may hold separators, line ends and
 *  doubled quotes. A line without a separator is a paragraph. */
export function separatedBlocksOf(text: string, separator: Separator): { blocks: Block[]; residue: Residue[] } {
  const scan = new Scan(text, separator)
  const blocks: Block[] = []
  let rows: Cell[][] | undefined
  for (let row = scan.row(); row; row = scan.row()) {
    const cells = row.map(({ start, lines }): Cell => ({ start, lines: lines.flatMap((line) => scan.pieces(line)) }))
    const [first, ...others] = cells
    if (first && others.length > 0) {
      if (!rows) {
        rows = []
        blocks.push({ kind: 'table', rows })
      }
      rows.push(cells)
    } else if (first && first.lines.length > 0) {
      rows = undefined
      blocks.push(...first.lines.map((piece): Block => ({ kind: 'paragraph', piece })))
    }
  }
  return { blocks, residue: scan.residue }
}

/** A line of a cell, with the stretches of it that are none of its text. */
interface CellLine extends Range {
  readonly cuts: readonly Range[]
}

interface ScannedCell {
  readonly start: number
  readonly lines: readonly CellLine[]
}

/** Goes through a text cell by cell; what is no text of a cell is residue. */
class Scan {
  readonly residue: Residue[] = []
  readonly #text: string
  readonly #separator: Separator
  #at = 0

  constructor(text: string, separator: Separator) {
    this.#text = text
    this.#separator = separator
  }

  /** The cells of the next line; undefined at the end. */
  row(): ScannedCell[] | undefined {
    if (this.#at >= this.#text.length) return undefined
    const cells: ScannedCell[] = []
    for (;;) {
      cells.push(this.#text[this.#at] === '"' ? this.#quoted() : this.#plain())
      if (this.#text[this.#at] !== this.#separator) break
      this.#pass(1, 'cell separator')
    }
    const end = /^(?:\r\n|\r|\n)/.exec(this.#text.slice(this.#at, this.#at + 2))?.[0]
    if (end) this.#pass(end.length, 'line end')
    return cells
  }

  pieces(line: CellLine) {
    const { piece, residue } = printedOf(this.#text, line, line.cuts)
    this.residue.push(...residue)
    return piece.text === '' ? [] : [piece]
  }

  #plain(): ScannedCell {
    const start = this.#at
    while (this.#at < this.#text.length && !this.#ends(this.#text[this.#at])) this.#at += 1
    return { start, lines: [{ start, end: this.#at, cuts: [] }] }
  }

  #ends(character: string | undefined): boolean {
    return character === this.#separator || character === '\n' || character === '\r'
  }

  #quoted(): ScannedCell {
    const start = this.#at
    this.#pass(1, 'quotation mark')
    const lines: CellLine[] = []
    let line: { start: number; cuts: Range[] } = { start: this.#at, cuts: [] }
    while (this.#at < this.#text.length) {
      const character = this.#text[this.#at]
      if (character === '"' && this.#text[this.#at + 1] === '"') {
        line.cuts.push({ start: this.#at, end: this.#at + 1 })
        this.#pass(1, 'quotation mark')
        this.#at += 1
      } else if (character === '"') break
      else if (character === '\n' || character === '\r') {
        lines.push({ ...line, end: this.#at })
        this.#pass(character === '\r' && this.#text[this.#at + 1] === '\n' ? 2 : 1, 'line break in a cell')
        line = { start: this.#at, cuts: [] }
      } else this.#at += 1
    }
    lines.push({ ...line, end: this.#at })
    if (this.#at < this.#text.length) this.#pass(1, 'quotation mark')
    const rest = this.#plain()
    return { start, lines: [...lines, ...rest.lines.filter((one) => one.start < one.end)] }
  }

  #pass(length: number, kind: Residue['kind']): void {
    this.residue.push({ start: this.#at, end: this.#at + length, kind })
    this.#at += length
  }
}

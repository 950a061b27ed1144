import { importFault } from '../../faults/import-fault.ts'
import type { Cell, Residue, SourceText } from '../document/document.ts'
import { hiddenSheet, type ResidueKind } from '../document/residue-kinds.ts'
import { printedOf } from '../document/text-lines.ts'
import { LIMITS } from '../limits.ts'
import { blocksOfSheet, type PlacedRow } from './blocks.ts'
import { type BookSheet, cellPlace, readBook } from './book.ts'
import { type GridCell, gridOf } from './grid.ts'

/** The text of a spreadsheet while it is put together, with where each cell of it begins. */
interface Growing {
  readonly parts: string[]
  length: number
  readonly residue: Residue[]
  readonly places: { readonly start: number; readonly place: string }[]
}

/** Reads the published tables of an .xlsx file, all sheets in the order of their tabs, every cell as it is shown. Its
 *  text is what the cells show, with a tab between cells and a line end after each row. Hidden sheets, rows and columns
 *  are residue, named so.
 *  @throws ImportFault when it cannot be read, is too large, or some cell cannot be shown. */
export function readXlsx(name: string, bytes: Uint8Array): SourceText {
  const { sheets, notes } = readBook(name, bytes)
  const growing: Growing = { parts: [], length: 0, residue: [], places: [] }
  const blocks = sheets.flatMap((sheet, n) => {
    const rows = gridOf(name, sheet).map((row) => placedRow(growing, sheet, row))
    return sheet.hidden ? [] : blocksOfSheet(rows, n > 0)
  })
  if (growing.length > LIMITS.characters)
    throw importFault('text-characters-over', name, `${growing.length}`, `${LIMITS.characters}`)
  const text = growing.parts.join('')
  return { name, text, blocks, residue: growing.residue, place: (offset) => placeIn(growing.places, offset), notes }
}

function placedRow(growing: Growing, sheet: BookSheet, row: readonly GridCell[]): PlacedRow {
  const cells = row.map((cell, n) => {
    if (n > 0) addResidue(growing, '\t', 'cell tab')
    const { width: span, covered } = cell
    const shape = { ...(span > 1 && { span }), ...(covered && { covered }) }
    return { ...cell, cell: { ...placedCell(growing, sheet, cell), ...shape } }
  })
  addResidue(growing, '\n', 'row end')
  return cells.filter(({ hidden }) => hidden === undefined)
}

function placedCell(growing: Growing, sheet: BookSheet, { row, column, text, hidden }: GridCell): Cell {
  const start = growing.length
  growing.places.push({ start, place: cellPlace(sheet.name, { row, column }) })
  const why = sheet.hidden ? hiddenSheet(sheet.name) : hidden
  if (why !== undefined) {
    addResidue(growing, text, why)
    return { start, lines: [] }
  }
  const lines = text.split('\n').map((line, n) => {
    if (n > 0) addResidue(growing, '\n', 'line break in a cell')
    return addLine(growing, line)
  })
  return { start, lines: lines.filter((piece) => piece.text !== '') }
}

function addLine(growing: Growing, line: string) {
  const start = growing.length
  const { piece, residue } = printedOf(line, { start: 0, end: line.length })
  const moved = <T extends { start: number; end: number }>(range: T) => ({
    ...range,
    start: range.start + start,
    end: range.end + start,
  })
  growing.parts.push(line)
  growing.length += line.length
  growing.residue.push(...residue.map(moved))
  return { text: piece.text, ranges: piece.ranges.map(moved) }
}

function addResidue(growing: Growing, text: string, kind: ResidueKind): void {
  if (text === '') return
  growing.residue.push({ start: growing.length, end: growing.length + text.length, kind })
  growing.parts.push(text)
  growing.length += text.length
}

/** The cell in which an offset stands. */
function placeIn(places: Growing['places'], offset: number): string {
  let [low, high] = [0, places.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((places[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return places[low]?.place ?? ''
}

import { importFault } from '../../faults/import-fault.ts'
import { parseCellAddress } from '../../office/cell-address.ts'
import { scanXml } from '../../office/scan-xml.ts'
import { LIMITS } from '../limits.ts'
import { formatNumber, formatText } from './number-format.ts'
import { StringText, unescapeText } from './strings.ts'
import { type CellStyle, PLAIN_STYLE } from './styles.ts'

/** A cell that a sheet stores; it may be blank and have only a style. Row and column from 1. */
export interface SheetCell {
  readonly row: number
  readonly column: number
  /** As shown; undefined when its number format is not known here. */
  readonly text: string | undefined
  readonly format: string
  readonly bordered: boolean
  /** Whether a number was stored, and not text. */
  readonly isNumber: boolean
  /** Whether it is the result of a formula; `lost` when the file does not hold the result. */
  readonly formula: 'none' | 'kept' | 'lost'
}

/** Cells merged into one, all from 1 and inside. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** What one sheet stores. */
export interface SheetCells {
  readonly cells: readonly SheetCell[]
  readonly merges: readonly Merge[]
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: readonly { readonly from: number; readonly to: number }[]
}

/** What cells refer to. */
interface CellContext {
  readonly strings: readonly string[]
  readonly styles: readonly CellStyle[]
  readonly date1904: boolean
}

/** A cell while its XML is walked through. */
interface OpenCell {
  readonly row: number
  readonly column: number
  readonly type: string
  readonly style: CellStyle
  value?: string
  formula: boolean
}

/** Reads the XML of one sheet.
 *  @throws ImportFault when it is damaged or has too many cells. */
export function readSheet(name: string, path: string, xml: string, context: CellContext): SheetCells {
  const cells: SheetCell[] = []
  const merges: Merge[] = []
  const hiddenRows = new Set<number>()
  const hiddenColumns: { from: number; to: number }[] = []
  const string = new StringText()
  let row = 0
  let column = 0
  let cell: OpenCell | undefined
  let inValue = false
  scanXml(name, path, xml, {
    open: (tag, attributes) => {
      string.open(tag)
      if (tag === 'row') {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r)
        column = 0
        if (!Number.isInteger(row) || row < 1) throw importFault('sheet-row-not-valid', name, attributes.r, path)
        if (isTrue(attributes.hidden) || attributes.ht === '0') hiddenRows.add(row)
      } else if (tag === 'c') {
        const at = attributes.r === undefined ? { row, column: column + 1 } : parseCellAddress(attributes.r)
        if (!at || at.row !== row) throw importFault('sheet-cell-out-of-row', name, attributes.r, path, `${row}`)
        if (cells.length >= LIMITS.cells) throw importFault('workbook-cells-over', name, undefined, `${LIMITS.cells}`)
        column = at.column
        const style = context.styles[Number(attributes.s ?? 0)] ?? PLAIN_STYLE
        cell = { ...at, type: attributes.t ?? 'n', style, formula: false }
      } else if (tag === 'f' && cell) cell.formula = true
      else if (tag === 'v' && cell) {
        inValue = true
        cell.value = ''
      } else if (tag === 'col' && isTrue(attributes.hidden))
        hiddenColumns.push({ from: Number(attributes.min), to: Number(attributes.max) })
      else if (tag === 'mergeCell')
        merges.push(mergeOf(attributes.ref) ?? raise(importFault('sheet-merge-not-valid', name, attributes.ref, path)))
    },
    text: (text) => {
      string.text(text)
      if (inValue && cell) cell.value += text
    },
    close: (tag) => {
      string.close(tag)
      if (tag === 'v') inValue = false
      if (tag !== 'c' || !cell) return
      cells.push(sheetCell(cell, string.take(), context))
      cell = undefined
    },
  })
  return { cells, merges, hiddenRows, hiddenColumns }
}

function sheetCell(
  { row, column, type, style, value, formula }: OpenCell,
  inline: string,
  context: CellContext,
): SheetCell {
  const isNumber = type === 'n' && value !== undefined && value !== ''
  return {
    row,
    column,
    text: isNumber
      ? formatNumber(Number(value), style.format, context.date1904)
      : formatText(textOf(type, value ?? '', inline, context), style.format),
    format: style.format,
    bordered: style.bordered,
    isNumber,
    formula: !formula ? 'none' : value === undefined ? 'lost' : 'kept',
  }
}

function textOf(type: string, value: string, inline: string, { strings }: CellContext): string {
  if (type === 's') return strings[Number(value)] ?? ''
  if (type === 'inlineStr') return inline
  if (type === 'b') return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : ''
  return unescapeText(value)
}

function mergeOf(reference = ''): Merge | undefined {
  const [first = '', last = first] = reference.split(':')
  const [from, to] = [parseCellAddress(first), parseCellAddress(last)]
  return from && to && { top: from.row, left: from.column, bottom: to.row, right: to.column }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}

function raise(error: Error): never {
  throw error
}

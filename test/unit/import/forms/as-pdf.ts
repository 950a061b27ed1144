import { cidFont, codes, line, pdfFile, stream, type TestPage } from '../pdf/pdf-file.ts'
import { cellsAt, columnsOf, type Form, type LaidCell, laidOut, type Part } from './form.ts'

const SIZE = 10
const LEADING = 13
const PADDING = 5
const MARGIN = 60
/** Codes below these are half as wide in the font. */
const FIRST_CODE = 200

/** How a file is set: the most characters that a column is wide, and the most points that a page is high. */
export interface PdfLayout {
  readonly widest?: number
  readonly pageHeight?: number
}

/** A piece of a page: what is drawn from its top, and how high it is. */
interface Strip {
  readonly height: number
  readonly draw: (top: number) => string
}

/** A PDF file of these parts: a ruled table whose lines are drawn cell by cell, text in a font that has only a map from its
 *  codes to characters. A text longer than its cell goes on in the next line. */
export function asPdf(parts: readonly Part[], { widest = 40, pageHeight }: PdfLayout = {}): Uint8Array {
  const characters = [...new Set(parts.flat(3).join(''))].filter((one) => one !== '\n')
  const codeOf = new Map(characters.map((one, n) => [one, FIRST_CODE + n]))
  const show = (x: number, y: number, said: string) =>
    codes(
      x,
      y,
      Array.from(said, (one) => codeOf.get(one) ?? 0),
      'M',
      SIZE,
    )
  const strips = parts.flatMap((part) =>
    typeof part === 'string' ? [lineStrip(part, show)] : tableStrips(part, widest, show),
  )
  const width =
    2 * MARGIN + Math.max(500, ...parts.map((part) => (typeof part === 'string' ? 0 : widthOf(part, widest))))
  const pages = pagesOf(strips, pageHeight).map(({ content, height }): TestPage => {
    return { content, width, height, entries: '/Resources << /Font << /M 50 0 R >> >>' }
  })
  return pdfFile(pages, [
    `${cidFont('AAAAAA+Song', 'Identity-H', 'Identity').slice(0, -2)} /ToUnicode 51 0 R >>`,
    map(codeOf),
  ])
}

type Show = (x: number, y: number, said: string) => string

function lineStrip(said: string, show: Show): Strip {
  return { height: 24, draw: (top) => (said === '' ? '' : show(MARGIN, top + SIZE, said)) }
}

function pagesOf(
  strips: readonly Strip[],
  pageHeight = Number.POSITIVE_INFINITY,
): { content: string; height: number }[] {
  const pages: { content: string; height: number }[] = []
  let [content, top] = ['', MARGIN]
  for (const { height, draw } of strips) {
    if (top + height + MARGIN > pageHeight) {
      pages.push({ content, height: pageHeight })
      ;[content, top] = ['', MARGIN]
    }
    content += draw(top)
    top += height
  }
  return [...pages, { content, height: Math.min(pageHeight, top + MARGIN) }]
}

/** A strip a row. The lines of a cell that is merged down are drawn on every page that it reaches. */
function tableStrips(rows: Form['rows'], widest: number, show: Show): Strip[] {
  const cells = laidOut(rows)
  const xs = edgesOf(cells, widest)
  const x = (column: number) => xs[column] ?? 0
  const wrapped = new Map(
    cells.map((cell) => [cell, linesIn(cell.text, x(cell.column + cell.across) - x(cell.column))]),
  )
  const heights = heightsOf(rows.length, cells, wrapped)
  return rows.map((_, row) => {
    const height = heights[row] ?? 0
    const here = cellsAt(cells, row)
    const draw = (top: number) =>
      here
        .map((cell) => {
          const [left, right] = [x(cell.column), x(cell.column + cell.across)]
          const isFirst = cell.row === row
          const isLast = cell.row + cell.down === row + 1
          const said = isFirst ? (wrapped.get(cell) ?? []) : []
          return [
            line(left, top, left, top + height),
            line(right, top, right, top + height),
            isFirst ? line(left, top, right, top) : '',
            isLast ? line(left, top + height, right, top + height) : '',
            ...said.map((one, n) => (one === '' ? '' : show(left + PADDING, top + SIZE + 3 + n * LEADING, one))),
          ].join('')
        })
        .join('')
    return { height, draw }
  })
}

function heightsOf(
  count: number,
  cells: readonly LaidCell[],
  wrapped: ReadonlyMap<LaidCell, readonly string[]>,
): number[] {
  const heights = Array.from({ length: count }, () => LEADING + 2 * PADDING)
  for (const cell of cells.toSorted((a, b) => a.down - b.down)) {
    const last = cell.row + cell.down - 1
    const has = heights.slice(cell.row, last + 1).reduce((sum, one) => sum + one, 0)
    const needs = (wrapped.get(cell)?.length ?? 1) * LEADING + 2 * PADDING
    heights[last] = (heights[last] ?? 0) + Math.max(0, needs - has)
  }
  return heights
}

/** Where columns begin and end: each as wide as its longest text, up to the most. */
function edgesOf(cells: readonly LaidCell[], widest: number): number[] {
  const widths = Array.from({ length: columnsOf(cells) }, () => 2)
  for (const { text, column, across } of cells.toSorted((a, b) => a.across - b.across)) {
    const longest = Math.max(...text.split('\n').map((one) => [...one].length))
    const has = widths.slice(column, column + across).reduce((sum, one) => sum + one, 0)
    const last = column + across - 1
    widths[last] = Math.min(widest, (widths[last] ?? 0) + Math.max(0, longest - has))
  }
  let edge = MARGIN
  return [edge, ...widths.map((width) => (edge += width * SIZE + 2 * PADDING + 2))]
}

function widthOf(rows: Form['rows'], widest: number): number {
  return (edgesOf(laidOut(rows), widest).at(-1) ?? 0) - MARGIN
}

function linesIn(text: string, width: number): string[] {
  const most = Math.floor((width - 2 * PADDING) / SIZE)
  return text.split('\n').flatMap((one) => {
    const all = [...one]
    return Array.from({ length: Math.max(1, Math.ceil(all.length / most)) }, (_, n) =>
      all.slice(n * most, (n + 1) * most).join(''),
    )
  })
}

/** The font's map from codes to characters. */
function map(codeOf: ReadonlyMap<string, number>): string {
  const hex = (code: number) => code.toString(16).padStart(4, '0')
  const rows = [...codeOf].map(([one, code]) => `<${hex(code)}> <${hex(one.codePointAt(0) ?? 0)}>`)
  const chunks = Array.from({ length: Math.ceil(rows.length / 100) }, (_, n) => rows.slice(n * 100, n * 100 + 100))
  return stream(`/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${chunks.map((chunk) => `${chunk.length} beginbfchar\n${chunk.join('\n')}\nendbfchar`).join('\n')}
endcmap end end`)
}

import type { Block, Row, SourceText } from '../../src/import/document/document.ts'

/** How the lines of tables are drawn. */
export type Borders = 'collapse' | 'separate'

/** How a document is printed. */
export interface Print {
  readonly borders: Borders
  /** The least height of rows, in CSS pixels: high rows make a page cut the table. */
  readonly rowHeight?: number
  /** So many first rows of each table are a head that every page prints again. */
  readonly head?: number
}

/** A document as a web page that prints its tables with lines. */
export function pageOf({ blocks }: SourceText, { borders, rowHeight = 0, head = 0 }: Print): string {
  const style = `body { font: 14px "Noto Sans CJK SC", sans-serif } table { width: 100%; border-collapse: ${borders}; border-spacing: 0 }
td { border: 1px solid #000; padding: 4px; height: ${rowHeight}px }`
  const body = blocks.map((block) => blockOf(block, head)).join('')
  return `<!doctype html><meta charset="utf-8"><style>${style}</style>${body}`
}

function blockOf(block: Block, head: number): string {
  if (block.kind === 'paragraph') return `<p>${escaped(block.piece.text)}</p>`
  const rows = block.rows.map((row, n) => `<tr>${cellsOf(block.rows, row, n)}</tr>`)
  const first = head > 0 ? `<thead>${rows.slice(0, head).join('')}</thead>` : ''
  return `<table>${first}<tbody>${rows.slice(head).join('')}</tbody></table>`
}

/** Cells with the rows below that they are merged over. */
function cellsOf(rows: readonly Row[], row: Row, at: number): string {
  let column = 0
  return row
    .map((cell) => {
      const here = column
      column += cell.span ?? 1
      if (cell.covered) return ''
      let height = 1
      while (isCovered(rows[at + height], here)) height++
      const lines = cell.lines.map(({ text }) => escaped(text)).join('<br>')
      return `<td colspan="${cell.span ?? 1}" rowspan="${height}">${lines}</td>`
    })
    .join('')
}

function isCovered(row: Row | undefined, at: number): boolean {
  let column = 0
  for (const cell of row ?? []) {
    if (column === at) return cell.covered === true
    column += cell.span ?? 1
  }
  return false
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

import type { Boxes, SourceText } from '../document/document.ts'
import { sourceOfFlow } from '../document/flow.ts'
import type { ResidueKind } from '../document/residue-kinds.ts'
import { type Flow, type FlowCell, type FlowTable, SourceWriter } from '../document/source-writer.ts'
import type { BookBlock, BookTable } from './book.ts'
import type { Line } from './lines.ts'
import type { PageTable } from './page-content.ts'
import { type Paragraph, paragraphsOfCell } from './paragraphs.ts'
import { type BookCell, type BookRow, columnsOf, rowsOf } from './table-rows.ts'

/** Writes a book down as the common form. */
export class BookWriter {
  readonly #writer: SourceWriter
  readonly #name: string
  readonly #starts: number[] = []
  readonly #pages: number[] = []
  readonly #rectangles: number[] = []

  constructor(name: string) {
    this.#name = name
    this.#writer = new SourceWriter(name)
  }

  /** What is written, as the common form, once all of it is. */
  source(flow: readonly Flow[]): SourceText {
    const boxes: Boxes = {
      starts: Uint32Array.from(this.#starts),
      pages: Uint32Array.from(this.#pages),
      rectangles: Float32Array.from(this.#rectangles),
    }
    return { ...sourceOfFlow(this.#name, this.#writer, flow), boxes }
  }

  /** Writes blocks in order. */
  write(blocks: readonly BookBlock[]): Flow[] {
    return blocks.map((block) => {
      if (block.kind === 'table') return this.#table(block)
      this.#writer.mark(`第${block.page}页`)
      const line = this.#paragraph(block.lines)
      this.#writer.write('\n', 'paragraph end')
      return line
    })
  }

  /** Writes a line that is no text of the document. */
  leaveOut(line: Line, kind: ResidueKind): void {
    this.#writer.mark(`第${line.page}页`)
    this.#line(line, kind)
    this.#writer.write('\n', kind)
  }

  #table({ rows, repeated }: BookTable): FlowTable {
    const written = rows.map((row) => this.#row(row))
    for (const row of repeated) {
      this.#writer.mark(placeOf(row))
      for (const { lines } of row.cells) for (const line of lines) this.#line(line, 'head printed again')
      this.#writer.write('\n', 'head printed again')
    }
    return { kind: 'table', rows: written }
  }

  #row(row: BookRow): FlowCell[] {
    const cells = row.cells.map((cell) => {
      this.#writer.countCell()
      this.#writer.mark(placeOf(row))
      const start = this.#writer.length
      const content = this.#content(cell)
      this.#writer.write('\t', 'cell end')
      const span = cell.right - cell.left
      return { start, content, ...(span > 1 && { span }), ...(cell.covered && ({ covered: true } as const)) }
    })
    this.#writer.write('\n', 'row end')
    return cells
  }

  /** Lines and the tables among them, from top to bottom. */
  #content({ lines, tables, sides }: BookCell): Flow[] {
    const flow: Flow[] = []
    let from = 0
    for (const table of [...tables, undefined]) {
      const to = table ? lines.findIndex(({ box }) => box.y0 >= table.box.y0) : lines.length
      const upTo = to < from ? lines.length : to
      for (const paragraph of paragraphsOfCell(lines.slice(from, upTo), sides)) {
        if (flow.length > 0) this.#writer.write('\n', 'line break in a cell')
        flow.push(this.#paragraph(paragraph))
      }
      if (table) flow.push(this.#nested(table))
      from = upTo
    }
    return flow
  }

  #nested(table: PageTable): FlowTable {
    return this.#table({ kind: 'table', rows: rowsOf(table, 0, columnsOf([table])), repeated: [] })
  }

  /** Where it goes on over a page, so does its place. */
  #paragraph(lines: Paragraph): Flow {
    const start = this.#writer.length
    lines.forEach((line, n) => {
      if (n > 0) this.#writer.write('\n', 'line break')
      if (n > 0 && line.page !== lines[n - 1]?.page) this.#writer.mark(`第${line.page}页`)
      this.#line(line)
    })
    return this.#writer.lineFrom(start)
  }

  #line({ text, page, box: { x0, y0, x1, y1 } }: Line, kind?: ResidueKind): void {
    this.#starts.push(this.#writer.length)
    this.#pages.push(page)
    this.#rectangles.push(x0, y0, x1, y1)
    this.#writer.write(text, kind)
  }
}

function placeOf({ page, table, row }: BookRow): string {
  return table === 0 ? `第${page}页` : `第${page}页第${table}张表第${row}行`
}

import { childOf, childrenOf, valOf, type XmlElement } from '../../office/xml.ts'
import type { ResidueKind } from '../document/residue-kinds.ts'
import type { Flow, FlowCell, SourceWriter } from '../document/source-writer.ts'
import { chosenOf, DocxInline, kindOfText } from './inline.ts'
import { type NumberParagraph, numberingOf, UnknownFormat } from './numbering.ts'
import type { DocxPackage } from './package.ts'
import { DocxTextWriter } from './text-writer.ts'

/** Walks through the body of a Word file as a reader sees it: deleted and hidden text is residue, list numbers are
 *  written as Word prints them. */
export class DocxBody {
  readonly #writer: SourceWriter
  readonly #text: DocxTextWriter
  readonly #inline: DocxInline
  readonly #number: NumberParagraph
  #tables = 0
  #paragraphs = 0
  /** Tables that are open. */
  #depth = 0

  constructor(name: string, parts: DocxPackage, writer: SourceWriter) {
    this.#writer = writer
    this.#text = new DocxTextWriter(name, writer)
    this.#inline = new DocxInline(
      this.#text,
      new Map([...notesIn(parts.footnotes, 'footnote'), ...notesIn(parts.endnotes, 'endnote')]),
    )
    this.#number = numberingOf(parts.numbering, parts.styles)
  }

  /** Everything in the blocks under an element. */
  read(element: XmlElement): Flow[] {
    return this.#text.collect(() => this.#blocks(element))
  }

  /** Everything under an element as residue of a kind. */
  leaveOut(element: XmlElement, kind: ResidueKind): void {
    this.#text.as(kind, () => this.read(element))
  }

  #blocks(parent: XmlElement): void {
    for (const element of childrenOf(parent)) {
      this.#text.as(kindOfText(element), () => this.#block(element))
      if (this.#depth === 0) for (const note of this.#inline.takeNotes()) this.#blocks(note)
    }
  }

  #block(element: XmlElement): void {
    const { name } = element
    if (name === 'p') this.#paragraph(element)
    else if (name === 'tbl') this.#table(element)
    else if (name === 'altChunk') this.#text.refuse('word-document-inside')
    else if (name === 'AlternateContent') this.#blocks(chosenOf(element))
    else if (name === 'r' || name.startsWith('oMath')) this.#inline.walk(element)
    else if (!name.endsWith('Pr')) this.#blocks(element)
  }

  #paragraph(paragraph: XmlElement): void {
    if (this.#depth === 0) this.#writer.mark(`第${++this.#paragraphs}段`)
    this.#writeNumber(paragraph)
    this.#inline.walk(paragraph)
    this.#text.endParagraph(childOf(paragraph, 'pPr', 'rPr', 'del') !== undefined)
    for (const box of this.#inline.takeBoxes()) this.#blocks(box)
  }

  #writeNumber(paragraph: XmlElement): void {
    try {
      const number = this.#number(paragraph)
      if (!number || !hasText(paragraph)) return
      this.#text.write(number.text, number.bullet ? 'list bullet' : undefined)
      if (number.text !== '') this.#text.write('\t', 'gap after a list number')
    } catch (error) {
      if (!(error instanceof UnknownFormat)) throw error
      this.#text.refuse('word-number-not-known', error.format)
    }
  }

  #table(table: XmlElement): void {
    const place = `第${++this.#tables}张表`
    const rows: FlowCell[][] = []
    this.#text.endLine()
    this.#depth++
    for (const row of withinOf(table, 'tr')) {
      const deleted = childOf(row, 'trPr', 'del') !== undefined
      this.#text.as(deleted ? 'deleted text' : undefined, () => {
        const cells = this.#cells(row, `${place}第${rows.length + 1}行`)
        if (!deleted) rows.push(cells)
      })
      this.#writer.write('\n', 'row end')
    }
    this.#depth--
    this.#text.addTable({ kind: 'table', rows })
  }

  #cells(row: XmlElement, where: string): FlowCell[] {
    const before = spanOf(valOf(row, 'trPr', 'gridBefore'))
    const cells: FlowCell[] = before > 0 ? [{ start: this.#writer.length, content: [], ...shapeOf(before, false) }] : []
    for (const cell of withinOf(row, 'tc')) {
      this.#writer.countCell()
      this.#writer.mark(where)
      const start = this.#writer.length
      const across = isContinued(childOf(cell, 'tcPr', 'hMerge'))
      const covered = isContinued(childOf(cell, 'tcPr', 'vMerge'))
      let content: Flow[] = []
      this.#text.as(across || covered ? 'text under a merged cell' : undefined, () => {
        content = this.read(cell)
      })
      this.#writer.write('\t', 'cell end')
      const span = spanOf(valOf(cell, 'tcPr', 'gridSpan'))
      const last = cells.at(-1)
      if (!across) cells.push({ start, content: covered ? [] : content, ...shapeOf(span, covered) })
      else if (last) cells[cells.length - 1] = { ...last, span: (last.span ?? 1) + 1 }
    }
    return cells
  }
}

/** Elements of a name under another, also inside content controls and the like, but not in a table inside. */
function withinOf(parent: XmlElement, name: 'tr' | 'tc'): XmlElement[] {
  return childrenOf(parent).flatMap((child) => {
    if (child.name === name) return [child]
    if (child.name === 'AlternateContent') return withinOf(chosenOf(child), name)
    return child.name === 'tbl' || child.name.endsWith('Pr') ? [] : withinOf(child, name)
  })
}

function notesIn(part: XmlElement | undefined, name: string): [string, XmlElement][] {
  return childrenOf(part, name).map((note) => [`${name} ${note.attributes.id ?? ''}`, note])
}

function hasText({ name, children }: XmlElement): boolean {
  return children.some((child) => (typeof child === 'string' ? name === 't' : hasText(child)))
}

/** Spans larger than this are cut: Word itself has 63 columns. */
const MAX_SPAN = 1000

/** A number of columns; 0 where none is written or it is no number. */
function spanOf(written: string | undefined): number {
  return /^\d+$/.test(written ?? '') ? Math.min(Number(written), MAX_SPAN) : 0
}

function shapeOf(span: number, covered: boolean): Pick<FlowCell, 'span' | 'covered'> {
  return { ...(span > 1 && { span }), ...(covered && { covered }) }
}

function isContinued(merge: XmlElement | undefined): boolean {
  return merge !== undefined && merge.attributes.val !== 'restart'
}

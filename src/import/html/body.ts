import type { DefaultTreeAdapterTypes } from 'parse5'
import { importFault } from '../../faults/import-fault.ts'
import { counterText } from '../document/counter-text.ts'
import type { Flow, SourceWriter } from '../document/source-writer.ts'
import { LIMITS } from '../limits.ts'
import { HtmlGrid } from './grid.ts'
import { attributeOf, isBlock, pictureKindOf, residueKindOf } from './style.ts'
import { HtmlTextWriter } from './text-writer.ts'

type HtmlElement = DefaultTreeAdapterTypes.Element
type HtmlNode = DefaultTreeAdapterTypes.ChildNode

/** A list that is open; the browser prints the numbers of one that has a format. */
interface OpenList {
  next: number
  readonly format: string | undefined
  readonly step: number
}

const LIST_FORMATS: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

/** Walks through a web page as a browser shows it without styles: a line a block, tables with their cells merged. */
export class HtmlBody {
  readonly #name: string
  readonly #writer: SourceWriter
  readonly #text: HtmlTextWriter
  readonly #lists: OpenList[] = []
  /** Elements that are the document; all else is residue. Undefined when the whole page is. */
  readonly #articles: ReadonlySet<HtmlElement> | undefined
  #preformatted = 0
  #tables = 0
  #openTables = 0
  #depth = 0

  constructor(name: string, writer: SourceWriter, articles: readonly HtmlElement[]) {
    this.#name = name
    this.#writer = writer
    this.#text = new HtmlTextWriter(writer)
    this.#articles = articles.length > 0 ? new Set(articles) : undefined
  }

  /** Everything under a node. */
  read(parent: { readonly childNodes: readonly HtmlNode[] }): Flow[] {
    let flow: Flow[] = []
    this.#text.as(this.#articles && 'page around the document', () => {
      flow = this.#text.collect(() => this.#nodes(parent.childNodes))
    })
    return flow
  }

  #nodes(nodes: readonly HtmlNode[]): void {
    if (++this.#depth > LIMITS.depth) throw importFault('page-too-deep', this.#name, undefined, `${LIMITS.depth}`)
    for (const node of nodes) {
      if ('value' in node) this.#printText(node.value)
      else if ('tagName' in node) this.#element(node)
    }
    this.#depth--
  }

  #element(element: HtmlElement): void {
    this.#inside(element, () => {
      if (isBlock(element)) this.#text.endLine()
      this.#content(element)
      if (isBlock(element)) this.#text.endLine()
    })
  }

  /** A walk of an element, residue or printed as the element says. */
  #inside(element: HtmlElement, walk: () => void): void {
    const kinded = () => this.#text.as(residueKindOf(element), walk)
    if (this.#articles?.has(element)) this.#text.printing(kinded)
    else kinded()
  }

  #content(element: HtmlElement): void {
    const { tagName, childNodes } = element
    const picture = pictureKindOf(element)
    if (picture !== undefined) {
      this.#text.mark('\ufffc', picture)
      this.#text.as(picture, () => this.#nodes(childNodes))
    } else if (tagName === 'br') this.#text.breakLine()
    else if (tagName === 'table') this.#table(element)
    else if (tagName === 'ol') this.#list(orderedListOf(element), childNodes)
    else if (tagName === 'ul' || tagName === 'menu') this.#list({ next: 1, format: undefined, step: 1 }, childNodes)
    else if (tagName === 'li') this.#item(element)
    else if (tagName === 'pre') {
      this.#preformatted++
      this.#nodes(childNodes)
      this.#preformatted--
    } else this.#nodes(isTemplate(element) ? element.content.childNodes : childNodes)
  }

  #list(list: OpenList, nodes: readonly HtmlNode[]): void {
    this.#lists.push(list)
    this.#nodes(nodes)
    this.#lists.pop()
  }

  #item(element: HtmlElement): void {
    const list = this.#lists.at(-1)
    if (list?.format !== undefined) {
      const number = integerOf(attributeOf(element, 'value')) ?? list.next
      list.next = number + list.step
      this.#text.print(`${counterText(list.format, number) ?? number}.`)
    }
    this.#nodes(element.childNodes)
  }

  #table(table: HtmlElement): void {
    const place = `第${++this.#tables}张表`
    const grid = new HtmlGrid(() => this.#writer.countCell())
    for (const child of table.childNodes) {
      if (!('tagName' in child)) this.#nodes([child])
      else if (child.tagName === 'caption' || child.tagName === 'colgroup')
        this.#text.add(...this.#text.collect(() => this.#element(child)))
      else this.#inside(child, () => this.#group(child, grid, place))
    }
    this.#text.add({ kind: 'table', rows: grid.rows })
  }

  #group(group: HtmlElement, grid: HtmlGrid, place: string): void {
    const hidden = residueKindOf(group) !== undefined
    for (const row of group.childNodes) {
      if (!('tagName' in row)) this.#nodes([row])
      else if (hidden || residueKindOf(row) !== undefined) this.#element(row)
      else this.#row(row, grid, place)
    }
    grid.endGroup()
  }

  #row(row: HtmlElement, grid: HtmlGrid, place: string): void {
    grid.startRow()
    for (const cell of row.childNodes) {
      if (!('tagName' in cell)) {
        this.#nodes([cell])
        continue
      }
      this.#text.flush()
      this.#writer.mark(`${place}第${grid.rows.length + 1}行`)
      const start = this.#writer.length
      const content = this.#cell(cell)
      this.#text.mark('\t', 'cell end')
      if (residueKindOf(cell) === undefined)
        grid.addCell({ start, content }, attributeOf(cell, 'colspan'), attributeOf(cell, 'rowspan'))
    }
    this.#text.mark('\n', 'row end')
    grid.endRow(this.#writer.length)
  }

  #cell(cell: HtmlElement): Flow[] {
    this.#openTables++
    this.#text.countsLines = false
    const content = this.#text.collect(() => this.#element(cell))
    this.#text.countsLines = --this.#openTables === 0
    return content
  }

  #printText(text: string): void {
    if (this.#preformatted === 0) {
      this.#text.text(text)
      return
    }
    for (const [n, line] of text.split(/\r\n|\r|\n/).entries()) {
      if (n > 0) this.#text.breakLine()
      this.#text.print(line)
    }
  }
}

/** Whether a style takes the numbers or points of a list away. */
function isWithoutMarks(style: string): boolean {
  return style
    .split(';')
    .some((declaration) => /list-style(?:-type)?\s*:/i.test(declaration) && /none/i.test(declaration))
}

/** Source: HTML Standard, 4.4.5. */
function orderedListOf(element: HtmlElement): OpenList {
  const reversed = attributeOf(element, 'reversed') !== undefined
  const items = element.childNodes.filter((node) => 'tagName' in node && node.tagName === 'li').length
  const bare = isWithoutMarks(attributeOf(element, 'style') ?? '')
  return {
    next: integerOf(attributeOf(element, 'start')) ?? (reversed ? items : 1),
    format: bare ? undefined : (LIST_FORMATS[attributeOf(element, 'type') ?? ''] ?? 'decimal'),
    step: reversed ? -1 : 1,
  }
}

function integerOf(printed: string | undefined): number | undefined {
  const number = Number.parseInt(printed ?? '', 10)
  return Number.isNaN(number) ? undefined : number
}

/** One inside of a picture (SVG) is no template of HTML and has its content in itself. */
function isTemplate(element: HtmlElement): element is DefaultTreeAdapterTypes.Template {
  return 'content' in element
}

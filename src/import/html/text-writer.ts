import type { ResidueKind } from '../document/residue-kinds.ts'
import type { Flow, SourceWriter } from '../document/source-writer.ts'

const SPACE = /[ \t\n\f\r]+/g
/** A break of the source between two of these is no space. Source: CSS Text 3, 4.1.2. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]/

/** Writes what a page prints, line by line, with white space collapsed as a browser does, and knows why text here is no
 *  text of the document. */
export class HtmlTextWriter {
  /** Whether lines count here, and not rows of a table. */
  countsLines = true
  readonly #writer: SourceWriter
  /** Why text here is residue; the innermost last. */
  readonly #kinds: ResidueKind[] = []
  #out: Flow[] = []
  #lineStart = 0
  /** The last printed character of the open line; empty at its start. */
  #last = ''
  /** White space that may collapse. */
  #spaces = ''
  #lines = 0

  constructor(writer: SourceWriter) {
    this.#writer = writer
  }

  /** Everything that is written during a walk, in lines and tables. */
  collect(walk: () => void): Flow[] {
    const before = this.#out
    this.#out = []
    this.startLine()
    walk()
    this.endLine()
    const out = this.#out
    this.#out = before
    return out
  }

  /** Everything that is written during a walk is residue of a kind, where one is given. */
  as(kind: ResidueKind | undefined, walk: () => void): void {
    if (kind !== undefined) this.#kinds.push(kind)
    walk()
    if (kind !== undefined) this.#kinds.pop()
  }

  /** Everything that is written during a walk is printed, whatever stands around it. */
  printing(walk: () => void): void {
    const outer = this.#kinds.splice(0)
    walk()
    this.#kinds.push(...outer)
  }

  /** Text of the page, with its white space collapsed. */
  text(text: string): void {
    if (this.#kinds.length > 0) {
      this.flush()
      this.#writer.write(text, this.#kinds.at(-1))
      return
    }
    let from = 0
    for (const { 0: space, index } of text.matchAll(SPACE)) {
      this.print(text.slice(from, index))
      this.#spaces += space
      from = index + space.length
    }
    this.print(text.slice(from))
  }

  /** Text as it is. */
  print(text: string): void {
    if (text === '') return
    const kind = this.#kinds.at(-1)
    const spaced = kind === undefined && needsSpace(this.#last, this.#spaces, text)
    this.flush()
    if (spaced) this.#writer.write(' ')
    if (kind === undefined && this.#last === '' && this.countsLines) this.#writer.mark(`第${++this.#lines}行文字`)
    this.#writer.write(text, kind)
    if (kind === undefined) this.#last = text.at(-1) ?? ''
  }

  /** A mark that separates cells or rows, or stands for a picture. */
  mark(text: string, kind: ResidueKind): void {
    this.flush()
    this.#writer.write(text, this.#kinds.at(-1) ?? kind)
  }

  /** Ends the line with a break of its own. */
  breakLine(): void {
    this.flush()
    this.#pushLine()
    this.mark('\n', 'line break')
    this.startLine()
  }

  /** Ends the line that is open, where there is any. */
  endLine(): void {
    const empty = this.#writer.length === this.#lineStart
    this.flush()
    if (!empty) {
      this.#pushLine()
      this.mark('\n', 'paragraph end')
    }
    this.startLine()
  }

  startLine(): void {
    this.#lineStart = this.#writer.length
    this.#last = ''
  }

  /** Adds what was collected apart. */
  add(...flow: readonly Flow[]): void {
    this.#out.push(...flow)
    this.startLine()
  }

  /** White space that has collapsed is residue; the one space that stands for it is not. */
  flush(): void {
    this.#writer.write(this.#spaces, 'white space of the page source')
    this.#spaces = ''
  }

  #pushLine(): void {
    if (this.#writer.length > this.#lineStart) this.#out.push(this.#writer.lineFrom(this.#lineStart))
  }
}

function needsSpace(last: string, spaces: string, next: string): boolean {
  if (spaces === '' || last === '') return false
  return !(/[\n\r]/.test(spaces) && WIDE.test(last) && WIDE.test(next[0] ?? ''))
}

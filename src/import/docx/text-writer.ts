import { importFault } from '../../faults/import-fault.ts'
import type { Sayable } from '../../faults/language.ts'
import type { DiagnosticCode } from '../../faults/rules.ts'
import type { ResidueKind } from '../document/residue-kinds.ts'
import type { Flow, SourceWriter } from '../document/source-writer.ts'
import { Fields } from './fields.ts'

/** Writes what a Word file prints, line by line, and knows why text here is no text of the document. */
export class DocxTextWriter {
  readonly fields = new Fields()
  readonly #name: string
  readonly #writer: SourceWriter
  /** Why text here is residue; the innermost last. */
  readonly #kinds: ResidueKind[] = []
  #out: Flow[] = []
  /** Where the line that is being written began. */
  #lineStart = 0

  constructor(name: string, writer: SourceWriter) {
    this.#name = name
    this.#writer = writer
  }

  /** Everything that is written during a walk, in lines and tables. */
  collect(walk: () => void): Flow[] {
    const [before, start] = [this.#out, this.#lineStart]
    this.#out = []
    this.#lineStart = this.#writer.length
    walk()
    this.endLine()
    const out = this.#out
    this.#out = before
    this.#lineStart = start
    return out
  }

  /** Everything that is written during a walk is residue of a kind, where one is given. */
  as(kind: ResidueKind | undefined, walk: () => void): void {
    if (kind !== undefined) this.#kinds.push(kind)
    walk()
    if (kind !== undefined) this.#kinds.pop()
  }

  /** Why text here is residue; undefined when it is printed. */
  kind(): ResidueKind | undefined {
    return this.#kinds.at(-1) ?? this.fields.kind()
  }

  /** Printed text; with a kind, text that is residue of that kind even where other text is printed. */
  write(text: string, kind?: ResidueKind): void {
    this.#writer.write(text, this.kind() ?? kind)
  }

  /** Ends the line that is open, where there is any. */
  endLine(): void {
    if (this.#writer.length > this.#lineStart) this.#out.push(this.#writer.lineFrom(this.#lineStart))
    this.#lineStart = this.#writer.length
  }

  /** Ends the line with a mark that is residue; in text that is residue itself nothing ends. */
  breakLine(): void {
    if (this.kind() === undefined) this.endLine()
    this.write('\n', 'line break')
    if (this.kind() === undefined) this.#lineStart = this.#writer.length
  }

  /** Ends a paragraph; where its mark was deleted, the next one goes on with its line. */
  endParagraph(deleted: boolean): void {
    if (!deleted) this.endLine()
    this.#writer.write('\n', deleted ? 'deleted text' : 'paragraph end')
    if (!deleted) this.#lineStart = this.#writer.length
  }

  /** Adds a table that was collected after the last line. */
  addTable(table: Flow): void {
    this.#out.push(table)
    this.#lineStart = this.#writer.length
  }

  /** @throws ImportFault with the place. */
  refuse(code: DiagnosticCode, text?: string, other?: Sayable): never {
    throw importFault(code, { file: this.#name, at: this.#writer.place()(this.#writer.length) }, text, other)
  }
}

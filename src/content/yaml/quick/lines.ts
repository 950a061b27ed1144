import { endWithoutSpaces, UNUSUAL } from './unusual.ts'

const SPACE = 32
const HASH = 35

/** Goes through the lines of YAML text that say something: blank lines and comments are passed over. */
export class LineCursor {
  readonly text: string
  /** Offset of what is read next, on the line. */
  at = 0
  /** How many characters stand before it on the line; -1 behind the last line. */
  column = -1
  /** Offset of the line's end, without the spaces before it. */
  end = 0
  #next = 0

  /** Stands on the first line. `text` has neither tabs nor carriage returns. */
  constructor(text: string) {
    this.text = text
    this.nextLine()
  }

  /** Goes on to the next line that says something. Throws UNUSUAL at marks of documents and directives. */
  nextLine(): void {
    const { text } = this
    while (this.#next < text.length) {
      const start = this.#next
      const found = text.indexOf('\n', start)
      const stop = found === -1 ? text.length : found
      this.#next = stop + 1
      let at = start
      while (text.charCodeAt(at) === SPACE) at += 1
      if (at >= stop || text.charCodeAt(at) === HASH) continue
      if (at === start && isMark(text, at)) throw UNUSUAL
      this.at = at
      this.column = at - start
      this.end = endWithoutSpaces(text, at, stop)
      return
    }
    this.column = -1
  }

  /** Whether no line is left that says something. */
  isAtEnd(): boolean {
    return this.column === -1
  }

  /** Goes on within the line, over `length` characters and the spaces behind them. */
  skip(length: number): void {
    let at = this.at + length
    while (this.text.charCodeAt(at) === SPACE) at += 1
    this.column += at - this.at
    this.at = at
  }

  /** The lines of a block that is indented deeper than `owner`, whose first line says something, without the indentation of the first;
   *  the cursor then stands on the line behind them. Blank lines at the end are left out. Throws UNUSUAL for anything not simple. */
  blockLines(owner: number): string {
    const { text } = this
    const lines: string[] = []
    let indent = 0
    let said = 0
    for (let start = this.#next; start < text.length; start = this.#next) {
      const found = text.indexOf('\n', start)
      const stop = found === -1 ? text.length : found
      let at = start
      while (text.charCodeAt(at) === SPACE) at += 1
      if (at < stop && lines.length === 0) indent = at - start
      if (at < stop && at - start < indent) break
      if (indent <= owner || (at >= stop && at - start > indent)) throw UNUSUAL
      lines.push(text.slice(Math.min(start + indent, stop), stop))
      if (at < stop) said = lines.length
      this.#next = stop + 1
    }
    this.nextLine()
    if (said === 0 || this.column > owner) throw UNUSUAL
    return lines.slice(0, said).join('\n')
  }
}

/** Whether a line that starts at an offset parts documents or gives directives. */
function isMark(text: string, at: number): boolean {
  return text.startsWith('---', at) || text.startsWith('...', at) || text.charAt(at) === '%'
}

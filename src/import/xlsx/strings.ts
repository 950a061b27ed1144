import { scanXml } from '../../office/scan-xml.ts'

/** Gathers the text of one string: its runs joined, without the readings (拼音) over it. Feed it the steps of scanXml. */
export class StringText {
  #text = ''
  #inText = false
  #reading = 0

  open(tag: string): void {
    if (tag === 'rPh') this.#reading += 1
    if (tag === 't') this.#inText = this.#reading === 0
  }

  text(text: string): void {
    if (this.#inText) this.#text += text
  }

  close(tag: string): void {
    if (tag === 'rPh') this.#reading -= 1
    if (tag === 't') this.#inText = false
  }

  /** The text so far; the next string begins. */
  take(): string {
    const text = this.#text
    this.#text = ''
    return unescapeText(text)
  }
}

/** Characters that XML cannot hold stand in a spreadsheet as `_x000D_`. A line end within a cell is LF. */
export function unescapeText(text: string): string {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n')
}

/** The shared strings of a spreadsheet, in order. */
export function readSharedStrings(name: string, path: string, xml: string): string[] {
  const strings: string[] = []
  const string = new StringText()
  scanXml(name, path, xml, {
    open: (tag) => string.open(tag),
    text: (text) => string.text(text),
    close: (tag) => {
      string.close(tag)
      if (tag === 'si') strings.push(string.take())
    },
  })
  return strings
}

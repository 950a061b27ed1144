import { quote } from '../../faults/quote.ts'
import { childOf, childrenOf, isOn, valOf, type XmlElement } from '../../office/xml.ts'
import type { ResidueKind } from '../document/residue-kinds.ts'
import { DrawingField, kindOfField } from './fields.ts'
import { symbolOf } from './symbols.ts'
import type { DocxTextWriter } from './text-writer.ts'

const SYMBOL = /[\uf000-\uf0ff]/

/** Walks through what stands in the lines of a Word file. Elements that are not known are gone into, so that no text of
 *  theirs is lost; only properties hold none. */
export class DocxInline {
  readonly #text: DocxTextWriter
  readonly #notes: ReadonlyMap<string, XmlElement>
  #noteCount = 0
  #pendingNotes: XmlElement[] = []
  #pendingBoxes: XmlElement[] = []

  /** `notes`: foot- and endnotes by the name of their element and their id, such as `footnote 2`. */
  constructor(text: DocxTextWriter, notes: ReadonlyMap<string, XmlElement>) {
    this.#text = text
    this.#notes = notes
  }

  /** Notes that were referred to since this was asked last. */
  takeNotes(): XmlElement[] {
    return this.#pendingNotes.splice(0)
  }

  /** Text boxes that were met since this was asked last. */
  takeBoxes(): XmlElement[] {
    return this.#pendingBoxes.splice(0)
  }

  /** Everything under an element. */
  walk(parent: XmlElement): void {
    const hidden = parent.name === 'r' && isOn(parent, 'rPr', 'vanish')
    this.#text.as(hidden ? 'hidden text' : undefined, () => {
      for (const element of childrenOf(parent)) this.#element(element, parent)
    })
  }

  #element(element: XmlElement, parent: XmlElement): void {
    const { name, attributes } = element
    const text = this.#text
    if (name === 't' || name === 'delText') this.#printText(element, parent)
    else if (name === 'tab' || name === 'ptab') text.write('\t')
    else if (name === 'br' || name === 'cr') text.breakLine()
    else if (name === 'noBreakHyphen') text.write('-')
    else if (name === 'softHyphen') text.write('\u00ad', 'soft hyphen')
    else if (name === 'sym') this.#symbol(attributes.font ?? '', Number.parseInt(attributes.char ?? '', 16))
    else if (name === 'fldChar') this.#field(attributes.fldCharType)
    else if (name === 'instrText') text.fields.instruct(textIn(element))
    else if (name === 'footnoteReference' || name === 'endnoteReference') this.#noteMark(element)
    else if (name === 'drawing' || name === 'pict' || name === 'object') this.#shapes(element)
    else if (name === 'AlternateContent') this.walk(chosenOf(element))
    else if (!name.endsWith('Pr')) text.as(kindOfText(element), () => this.walk(element))
  }

  #printText(element: XmlElement, run: XmlElement): void {
    const text = textIn(element).replaceAll('\n', ' ')
    const printed = element.attributes.space === 'preserve' ? text : text.replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, '')
    const fonts = childOf(run, 'rPr', 'rFonts')?.attributes
    if (!SYMBOL.test(printed) || !fonts) {
      this.#text.write(printed)
      return
    }
    for (const character of printed) {
      if (SYMBOL.test(character)) this.#symbol(fonts.ascii ?? fonts.hAnsi ?? '', character.charCodeAt(0))
      else this.#text.write(character)
    }
  }

  #symbol(font: string, code: number): void {
    const symbol = symbolOf(font, code)
    const named = Number.isNaN(code) ? '?' : code.toString(16).toUpperCase()
    if (symbol !== undefined) this.#text.write(symbol)
    else this.#text.refuse('word-symbol-not-known', named, quote(font))
  }

  #field(type: string | undefined): void {
    try {
      this.#text.write(this.#text.fields.mark(type) ?? '')
    } catch (error) {
      if (!(error instanceof DrawingField)) throw error
      this.#text.refuse('word-field-draws', error.instruction)
    }
  }

  #noteMark(reference: XmlElement): void {
    const note = this.#notes.get(`${reference.name.replace('Reference', '')} ${reference.attributes.id ?? ''}`)
    this.#text.write(`[${++this.#noteCount}]`, 'note mark')
    if (note && this.#text.kind() === undefined) this.#pendingNotes.push(note)
  }

  /** Text boxes are read after the paragraph that they hang on; pictures have no text. */
  #shapes(parent: XmlElement): void {
    for (const element of childrenOf(parent)) {
      const { name, attributes } = element
      if (name === 'txbxContent') this.#pendingBoxes.push(element)
      else if (name === 'AlternateContent') this.#shapes(chosenOf(element))
      else if (name === 'OLEObject') this.#text.refuse('word-object-inside', attributes.ProgID ?? '?')
      else if (name === 'blip' || name === 'imagedata') this.#text.write('\ufffc', 'picture')
      else if (name === 'relIds' || name === 'chart') this.#text.write('\ufffc', 'diagram')
      else if (name === 'control') this.#text.write('\ufffc', 'form control')
      else if (name === 'textpath') this.#text.write(attributes.string ?? '', 'watermark')
      else this.#shapes(element)
    }
  }
}

/** What programs of today see of an element that comes in several forms. */
export function chosenOf(element: XmlElement): XmlElement {
  return childOf(element, 'Choice') ?? childOf(element, 'Fallback') ?? { name: '', attributes: {}, children: [] }
}

/** The kind of residue that all text of an element is; undefined when it is printed. */
export function kindOfText(element: XmlElement): ResidueKind | undefined {
  const { name, attributes } = element
  if (name === 'del' || name === 'moveFrom') return 'deleted text'
  if (name === 'rt') return 'reading over a character'
  if (name === 'fldSimple') return kindOfField(attributes.instr ?? '')
  const gallery = name === 'sdt' ? valOf(element, 'sdtPr', 'docPartObj', 'docPartGallery') : undefined
  return gallery === 'Table of Contents' ? 'table of contents' : undefined
}

/** The text right in an element. */
function textIn({ children }: XmlElement): string {
  return children.filter((child) => typeof child === 'string').join('')
}

import { symbolOf } from '../docx/symbols.ts'

/** What pdfjs-dist says of one character that is shown. */
export interface ShownGlyph {
  /** Its code in the font. */
  readonly originalCharCode: number
  /** The character; where the font maps none, the one whose number the code is. */
  readonly unicode: string
  /** Advance in thousandths of the type's height. */
  readonly width: number
  readonly isSpace: boolean
  /** Downward advance, and where a character drawn from top to bottom hangs, in the same unit. */
  readonly vmetric?: readonly number[]
}

/** What is known of a font, from pdfjs-dist. */
export interface FontFacts {
  readonly name: string
  readonly vertical: boolean
  readonly scale: number
  readonly composite: boolean
  /** Its program is not in the file. */
  readonly missingFile: boolean
  /** The names of the characters that the file gives to codes, where it does. */
  readonly names: ReadonlyMap<number, string>
  /** Its codes have only the meaning that its own program gives them, which names no characters. */
  readonly ownCodes: boolean
}

/** Stands for a character that the file does not name. */
export const UNMAPPED = '\ufffd'
/** No character of a document: controls, surrogates alone, private use, what Unicode leaves out. */
const NONE = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Co}\p{Cn}\ufffd]/u
const PRIVATE = /^[\uf000-\uf0ff]$/
/** So many codes of a font that all are their own characters make a font without a map more likely than chance. */
const MOST_OWN = 0.5
const LEAST_KNOWN = 0.95

/** How a font was used: it tells whether the font says which characters it shows. */
export class UsedFont {
  readonly facts: FontFacts
  /** How often each code was shown, with its character. */
  readonly #shown = new Map<number, { readonly text: string; count: number }>()

  constructor(facts: FontFacts) {
    this.facts = facts
  }

  /** The character that is shown; `UNMAPPED` where the file does not say. */
  read({ originalCharCode: code, unicode }: ShownGlyph): string {
    const text = PRIVATE.test(unicode)
      ? (symbolOf(familyOf(this.facts.name), unicode.charCodeAt(0)) ?? unicode)
      : unicode
    const shown = this.#shown.get(code)
    if (shown) shown.count++
    else this.#shown.set(code, { text, count: 1 })
    return NONE.test(text) ? UNMAPPED : text
  }

  /** Characters that were shown of a font whose codes are taken for characters only because it maps none: Chinese text of such a font would be other
   *  Chinese text. Fonts whose codes are the characters, as UniGB-UCS2-H has them, show text that is known. */
  get misread(): number {
    if (!this.facts.composite) return this.#misreadByName
    const all = [...this.#shown].filter(([code]) => code !== 0x20)
    const own = all.filter(([code, { text }]) => text === String.fromCharCode(code))
    if (own.length <= all.length * MOST_OWN || own.length === 0) return 0
    const known = own.filter(([, { text }]) => isCommon(text))
    const ascii = own.every(([code]) => code < 0x80)
    if (known.length >= own.length * LEAST_KNOWN && (!ascii || this.facts.missingFile)) return 0
    return own.reduce((sum, [, { count }]) => sum + count, 0)
  }

  /** Characters of a font of one-byte codes that were read by the code or by the number in a name such as g12: where a map names even one of them otherwise,
   *  it names all. */
  get #misreadByName(): number {
    const { names, ownCodes } = this.facts
    const unnamed = [...this.#shown].filter(([code]) => code > 0x20 && (ownCodes || isMadeUp(names.get(code))))
    if (unnamed.some(([code, { text }]) => !isByNumber(text, code, names.get(code)))) return 0
    return unnamed.reduce((sum, [, { count }]) => sum + count, 0)
  }
}

/** Names of characters that have digits, by the Adobe Glyph List. */
const NUMBERED = /^(?:uni[\dA-F]{4}|u[\dA-F]{4,6}|afii\d{5}|SF\d{6}|H\d{5})/

/** Whether a name only numbers what a font draws, such as g12, cid34 or G01. */
function isMadeUp(name: string | undefined): boolean {
  return name !== undefined && /\d/.test(name) && !NUMBERED.test(name)
}

/** Whether a character is the one whose number is its code, or the number in its name. */
function isByNumber(text: string, code: number, name = ''): boolean {
  const digits = name.slice(1)
  return [code, Number.parseInt(digits, 16), Number.parseInt(digits, 10)].includes(text.codePointAt(0) ?? -1)
}

/** The family of a font, without the mark of a subset, such as `Wingdings` of `ABCDEF+Wingdings-Regular`. */
function familyOf(name: string): string {
  return name
    .replace(/^[A-Z]{6}\+/, '')
    .split(/[-,]/, 1)
    .join('')
    .replace(/MT$/, '')
    .replace(/(\d)$/, ' $1')
}

function isCommon(text: string): boolean {
  return common().has(text)
}

let commonSet: ReadonlySet<string> | undefined

/** Characters of Chinese documents: ASCII, and what GB 2312 holds. */
function common(): ReadonlySet<string> {
  commonSet ??= commonCharacters()
  return commonSet
}

function commonCharacters(): ReadonlySet<string> {
  const decoder = new TextDecoder('gb18030')
  const rows = Array.from({ length: 0x57 }, (_, row) => 0xa1 + row)
  const cells = Array.from({ length: 0x5e }, (_, cell) => 0xa1 + cell)
  const pairs = rows.flatMap((row) => decoder.decode(Uint8Array.from(cells.flatMap((cell) => [row, cell]))))
  const ascii = Array.from({ length: 95 }, (_, n) => String.fromCharCode(32 + n))
  return new Set([...ascii, ...pairs.join(''), ...'·—≥≤㎡\u00a0'])
}

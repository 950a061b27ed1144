import { quote } from '../../faults/quote.ts'
import { readKey } from './key-slips.ts'
import { indentOf, type Slip, spaceName, widthOf, type YamlLine, yamlLinesOf } from './lines.ts'
import { readValue } from './value-slips.ts'
import { SLIP_WORDS } from './words.ts'

/** Marks that people put before a list item. */
const BULLET = /^(?:-(?![\s-]*$|[\d.]+$)-*|[－–—‐−•·●▪◆■]|\*(?=\s)|＊)\s*/
/** Dashes behind the one that opens an item, before what the item says. */
const MORE_DASHES = /^(?:-[ \t]+)+(?=[^\s-]|-\S)/

/** Looks through YAML text line by line for what goes wrong when it is written by hand. Meant for text that cannot be read or that
 *  does not say what its schema asks for. `names` are the keys and field names that are known. The slips are in order; a line may have two. */
export function findSlips(text: string, names: ReadonlySet<string>): Slip[] {
  const finder = new SlipFinder(yamlLinesOf(text), names)
  return finder.find()
}

class SlipFinder {
  readonly #lines: readonly YamlLine[]
  readonly #names: ReadonlySet<string>
  readonly #slips: Slip[] = []
  /** Indentations of the open lists and maps, from the outermost. */
  readonly #levels: number[] = []
  /** Indentation of the key or dash above that has no value on its line. */
  #empty: number | undefined
  /** Indentation of the key or dash above whose value has no quotes, so that the next line may go on with it. */
  #plain: number | undefined
  /** Where that value stands, when it is a key's. */
  #keyValue: { readonly at: number; readonly remove: number } | undefined

  constructor(lines: readonly YamlLine[], names: ReadonlySet<string>) {
    this.#lines = lines
    this.#names = names
  }

  find(): Slip[] {
    for (let index = 0; index < this.#lines.length; ) index = this.#read(index)
    return this.#slips
  }

  /** Reads one line with the value that starts in it; returns the index of the next. */
  #read(index: number): number {
    const line = this.#lines[index] ?? { start: 0, text: '' }
    const body = line.text.trim()
    if (body === '' || body.startsWith('#') || /^(---|\.\.\.)(\s|$)|^%/.test(line.text)) return index + 1
    const indent = indentOf(line.text)
    const isItem = /^-(\s|$)/.test(body) || BULLET.test(body)
    const goesOn = this.#plain !== undefined && widthOf(line.text.slice(0, indent)) > this.#plain
    if (goesOn && !isItem && !readKey(body, this.#names, true)) return index + 1
    if (goesOn && isItem && this.#keyValue) this.#itemUnderValue(line.start + indent, body, this.#keyValue)
    const settled = this.#settle(line, indent, isItem) - indent
    const { column, shift, item } = this.#readDashes(index, indent, settled)
    return this.#readRest(index, column, shift, item)
  }

  /** Holds a line's indentation against the open levels; returns what it should be. */
  #settle({ start, text }: YamlLine, indent: number, isItem: boolean): number {
    const spaces = text.slice(0, indent)
    const odd = spaces.search(/[^ ]/)
    const wanted = this.#wanted(widthOf(spaces), isItem)
    const edits = [{ at: start, remove: indent, insert: ' '.repeat(wanted) }]
    if (odd !== -1) {
      const words = SLIP_WORDS.indentCharacter(spaceName(text.charAt(odd)))
      this.#slips.push({ offset: start + odd, words, edits, guess: true })
    } else if (wanted !== indent)
      this.#slips.push({ offset: start + indent, words: SLIP_WORDS.indent(indent, wanted), edits, guess: true })
    return wanted
  }

  #wanted(indent: number, isItem: boolean): number {
    const inside = this.#empty !== undefined && (indent > this.#empty || (isItem && indent === this.#empty))
    if (this.#levels.length === 0 || inside) return indent
    const above = this.#levels.findLast((level) => level <= indent)
    const below = this.#levels.find((level) => level > indent)
    if (above === indent) return indent
    if (above === undefined) return below ?? indent
    return below === undefined || indent - above < below - indent ? above : below
  }

  /** Opens a level at an indentation and closes those that are deeper. */
  #open(indent: number): void {
    while ((this.#levels.at(-1) ?? -1) > indent) this.#levels.pop()
    if (this.#levels.at(-1) !== indent) this.#levels.push(indent)
  }

  /** Reads the dash that opens a line, or what stands in its place. Returns where what is behind it starts, how far the
   *  mending of the line moves that, and the indentation of the dash. */
  #readDashes(index: number, indent: number, shift: number): { column: number; shift: number; item?: number } {
    const { start, text } = this.#lines[index] ?? { start: 0, text: '' }
    const rest = text.slice(indent)
    const dash = /^-([ \t]+|$)/.exec(rest)?.[0]
    const mark = dash ?? BULLET.exec(rest)?.[0]
    if (mark === undefined) return { column: indent, shift }
    const item = indent + shift
    this.#open(item)
    const more = MORE_DASHES.exec(rest.slice(mark.length))?.[0] ?? ''
    const column = indent + mark.length + more.length
    if (dash !== undefined && more === '') return { column, shift, item }
    const words =
      dash === undefined ? SLIP_WORDS.tightDash(quote(mark.trim() + rest.charAt(mark.length))) : SLIP_WORDS.twoDashes()
    const meant = this.#columnMeant(index, item, column + shift)
    const edits = [{ at: start + indent, remove: column - indent, insert: '-'.padEnd(meant - item) }]
    this.#slips.push({ offset: start + indent + (dash?.length ?? 0), words, edits })
    return { column, shift: meant - column, item }
  }

  /** Where what is behind a dash should start: where the line below does if it goes on with the item, else behind one space. */
  #columnMeant(index: number, dash: number, written: number): number {
    let below = index + 1
    while (/^\s*(#|$)/.test(this.#lines[below]?.text ?? '.')) below += 1
    const width = indentOf(this.#lines[below]?.text ?? '')
    return width > dash + 1 && width <= written ? width : dash + 2
  }

  /** Reads key and value, or the text of an item; returns the index of the next line. */
  #readRest(index: number, column: number, shift: number, item: number | undefined): number {
    const { start, text } = this.#lines[index] ?? { start: 0, text: '' }
    const rest = text.slice(column)
    const key = readKey(rest, this.#names, item !== undefined)
    if (key?.slip) {
      const { at, words, remove, insert } = key.slip
      const offset = start + column + at
      this.#slips.push({ offset, words, edits: [{ at: offset, remove, insert }] })
    }
    const owner = key ? column + shift : (item ?? this.#empty)
    if (key) this.#open(column + shift)
    else if (owner === undefined && /^[^"'[{?]/.test(rest)) return this.#noKey(index, start + column, rest)
    const from = column + (key?.end ?? 0)
    const { kind, slips, next } = readValue({
      ...{ lines: this.#lines, index, column: from, names: this.#names },
      owner: owner ?? -1,
    })
    this.#slips.push(...slips)
    this.#empty = kind === 'none' ? owner : undefined
    this.#plain = kind === 'plain' ? owner : undefined
    const value = text.slice(from)
    const at = start + from + value.length - value.trimStart().length
    this.#keyValue = key && kind === 'plain' ? { at, remove: value.trim().length } : undefined
    return next
  }

  /** A line that is neither a key nor an item; the rest is read without it. */
  #noKey(index: number, offset: number, rest: string): number {
    this.#slips.push({
      offset,
      words: SLIP_WORDS.noKey(quote(rest)),
      edits: [{ at: offset, remove: 0, insert: '# ' }],
    })
    return index + 1
  }

  /** The first item of a list whose key has a value too; the rest is read without that value. */
  #itemUnderValue(offset: number, item: string, value: { readonly at: number; readonly remove: number }): void {
    this.#slips.push({ offset, words: SLIP_WORDS.itemUnderValue(quote(item)), edits: [{ ...value, insert: '' }] })
    this.#empty = this.#plain
    this.#plain = undefined
  }
}

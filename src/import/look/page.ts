import { sayProblem } from '../../faults/import-fault.ts'
import { type Language, say, type Words } from '../../faults/language.ts'
import type { Block, Cell } from '../document/document.ts'
import { shortPlaceOf } from '../document/place.ts'
import { residueWords } from '../document/residue-kinds.ts'
import { FATES, type Fate, type FatedCell, type FatedText, Fates } from './fates.ts'
import { escapeText } from './html.ts'
import type { Looked } from './looked.ts'
import { LOOK_STYLE } from './style.ts'
import { FATE_WORDS, LOOK_WORDS } from './words.ts'

/** How every page begins, so that one may be written over another and over nothing else. */
export const LOOK_MARK = '<!doctype html><!-- mingzhang look -->'

/** A page that shows a document as it was read, each cell and paragraph with what becomes of it, and the faults with links to their
 *  cells. It needs nothing but itself: no script, nothing to load; everything of the document is escaped. */
export function lookPage(looked: Looked, language: Language): string {
  const body = new Body(looked, language)
  const blocks = looked.source.blocks.map((block) => body.block(block)).join('\n')
  const title = body.text(LOOK_WORDS.title(looked.source.name))
  const policy = "default-src 'none'; style-src 'unsafe-inline'"
  return `${LOOK_MARK}
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${LOOK_STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${body.text(LOOK_WORDS.intro)}</p>
${body.faults()}
<h2>${body.text(LOOK_WORDS.legend)}</h2>
${body.legend()}
<h2>${body.text(LOOK_WORDS.document)}</h2>
${blocks}
</main>
</body>
</html>
`
}

/** Writes the parts of the page; blocks come first, for the rest counts what they have. */
class Body {
  readonly #looked: Looked
  readonly #language: Language
  readonly #fates: Fates
  readonly #counts = new Map<Fate, number>()
  /** Numbers from 1 of faults that are more than text without a place, by their index. */
  readonly #numbers: ReadonlyMap<number, number>
  /** Faults that some cell or paragraph shows. */
  readonly #shown = new Set<number>()

  constructor(looked: Looked, language: Language) {
    this.#looked = looked
    this.#language = language
    this.#fates = new Fates(looked)
    const causes = looked.faults.flatMap(({ code }, index) => (code === 'text-without-place' ? [] : [index]))
    this.#numbers = new Map(causes.map((index, n) => [index, n + 1]))
  }

  text(words: Words): string {
    return escapeText(say(words, this.#language))
  }

  block(block: Block): string {
    if (block.kind === 'paragraph') {
      const [range] = block.piece.ranges
      const cell = this.#count(this.#fates.cellOf(range?.start ?? 0, [block.piece]))
      return `<p class="paragraph ${cell.fate}"${this.#id(cell)}>${this.#inside(cell)}</p>`
    }
    const start = block.rows[0]?.[0]?.start ?? 0
    const place = shortPlaceOf(this.#looked.source, { start, end: start + 1 })
    const caption = this.text(LOOK_WORDS.table(say(place, this.#language)))
    const rows = block.rows.map((row) => `<tr>${row.map((cell) => this.#cell(cell)).join('')}</tr>`).join('\n')
    return `<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table>\n<caption>${caption}</caption>\n${rows}\n</table></div>`
  }

  legend(): string {
    const items = FATES.map((fate) => {
      const { sign, name, means } = FATE_WORDS[fate]
      const count = this.text(LOOK_WORDS.count(name, this.#counts.get(fate) ?? 0))
      return `<li class="${fate}">${sign} <strong>${count}</strong> ${this.text(means)}</li>`
    })
    return `<ul class="legend">\n${items.join('\n')}\n</ul>`
  }

  /** Causes first; text without a place, of which there may be hundreds, behind them. */
  faults(): string {
    const { faults } = this.#looked
    if (faults.length === 0) return `<p>${FATE_WORDS.field.sign} ${this.text(LOOK_WORDS.noFaults)}</p>`
    const listOf = (heading: Words, unplaced: boolean) => {
      const items = faults.flatMap((fault, index) =>
        (fault.code === 'text-without-place') === unplaced
          ? [`<li id="fault-${index + 1}">${this.#fault(index)}</li>`]
          : [],
      )
      return items.length === 0 ? '' : `<h2>${this.text(heading)}</h2>\n<ol>\n${items.join('\n')}\n</ol>`
    }
    return `${listOf(LOOK_WORDS.faults, false)}\n${listOf(LOOK_WORDS.unplaced, true)}`
  }

  #fault(index: number): string {
    const sentence = this.#sentence(index, true)
    return this.#shown.has(index) ? `<a href="#cell-${index + 1}">${sentence}</a>` : sentence
  }

  #sentence(index: number, placed: boolean): string {
    const fault = this.#looked.faults[index]
    if (!fault) return ''
    const { file: _, ...place } = fault.place
    return escapeText(sayProblem({ ...fault, place: { file: '', ...(placed && place) } }, this.#language))
  }

  #cell(cell: Cell): string {
    const fated = this.#count(this.#fates.cellOf(cell.start, cell.lines))
    const span = cell.span !== undefined && cell.span > 1 ? ` colspan="${cell.span}"` : ''
    return `<td class="${fated.fate}"${span}${this.#id(fated)}>${this.#inside(fated)}</td>`
  }

  #count(cell: FatedCell): FatedCell {
    this.#counts.set(cell.fate, (this.#counts.get(cell.fate) ?? 0) + 1)
    for (const index of cell.faults) this.#shown.add(index)
    if (cell.unplaced !== undefined) this.#shown.add(cell.unplaced)
    return cell
  }

  /** The first fault of a cell gives it its name; the others are anchors inside. */
  #id({ faults: [first], unplaced }: FatedCell): string {
    const index = first ?? unplaced
    return index === undefined ? '' : ` id="cell-${index + 1}"`
  }

  #inside(cell: FatedCell): string {
    const several = new Set(cell.lines.flat().map(({ fate }) => fate)).size > 1
    const lines = cell.lines.map((line) => line.map((text) => marked(text, several)).join(''))
    const said = cell.faults.map((index, n) => {
      const link = `<a href="#fault-${index + 1}">${this.text(LOOK_WORDS.fault(this.#numbers.get(index) ?? 0))}</a>`
      const id = n === 0 ? '' : ` id="cell-${index + 1}"`
      return `<span class="said"${id}>${FATE_WORDS.fault.sign} ${link} ${this.#sentence(index, false)}</span>`
    })
    const anchor =
      cell.faults.length > 0 && cell.unplaced !== undefined ? `<span id="cell-${cell.unplaced + 1}"></span>` : ''
    return `${lines.join('<br>')}${this.#names(cell)}${said.join('')}${anchor}`
  }

  /** The sign and name of what becomes of the text, of each kind once. */
  #names({ lines }: FatedCell): string {
    const texts = lines.flat().filter(({ text }) => text.trim() !== '')
    const names = [...new Set(texts.map((text) => this.#nameOf(text)))]
    return names.length === 0 ? '' : `<span class="fate">${names.join('；')}</span>`
  }

  #nameOf({ fate, what }: FatedText): string {
    const { sign, name } = FATE_WORDS[fate]
    if (fate === 'field') return `${sign} ${escapeText(what)}`
    const kind = fate === 'residue' ? `${this.text(name)}：${this.text(residueWords(what))}` : this.text(name)
    return `${sign} ${kind}`
  }
}

/** Among other text, what has no place is marked, and what is no text struck out. */
function marked({ text, fate }: FatedText, several: boolean): string {
  const escaped = escapeText(text)
  if (!several || text.trim() === '') return escaped
  if (fate === 'unplaced') return `<mark>${escaped}</mark>`
  return fate === 'residue' ? `<s>${escaped}</s>` : escaped
}

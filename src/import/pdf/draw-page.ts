import type { Glyph } from './drawn.ts'
import type { ShownGlyph, UsedFont } from './fonts.ts'
import { areaOf, combined, type Matrix, matrixOf, numbersOf } from './matrix.ts'
import { OPS } from './pdfjs.ts'
import { addFilled, addStroked, type Rules } from './rules.ts'
import { TextState } from './text-state.ts'

/** What a page is drawn with. */
export interface Ink {
  readonly operators: readonly number[]
  readonly operands: readonly unknown[]
  /** The font of a name; undefined when it could not be read. */
  readonly font: (name: string) => UsedFont | undefined
  /** Whether a layer is shown. */
  readonly isShown: (layer: unknown) => boolean
}

/** What drawing a page gives. */
export interface Drawing extends Rules {
  readonly glyphs: Glyph[]
  /** Areas that could be pictures, in square points. */
  pictures: number
}

interface Graphics {
  toPage: Matrix
  text: TextState
  /** White ink on white paper draws no line. */
  fill: boolean
  stroke: boolean
}

const STROKED: readonly number[] = [OPS.stroke, OPS.closeStroke]
const FILLED: readonly number[] = [OPS.fill, OPS.eoFill]
const BOTH: readonly number[] = [OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]
const WHITE = /^#f{6}$/i

/** Goes through the operators of a page as a viewer does, and keeps characters and lines. `base` takes the page's own
 *  coordinates to points from the upper left corner. Source: ISO 32000-1, 8 and 9. */
export function drawPage(ink: Ink, base: Matrix): Drawing {
  const drawing: Drawing = { glyphs: [], across: [], down: [], pictures: 0 }
  const pen = new Pen(ink, base, drawing)
  ink.operators.forEach((operator, n) => {
    pen.follow(operator, ink.operands[n])
  })
  return drawing
}

/** A page's graphics state, and what it has drawn. */
class Pen {
  readonly #ink: Ink
  readonly #base: Matrix
  readonly #drawing: Drawing
  #now: Graphics
  readonly #saved: Graphics[] = []
  /** Marked stretches that are open, and whether each is shown. */
  readonly #marked: boolean[] = []
  #runs = 0

  constructor(ink: Ink, base: Matrix, drawing: Drawing) {
    this.#ink = ink
    this.#base = base
    this.#drawing = drawing
    this.#now = this.#fresh()
  }

  follow(operator: number, operands: unknown): void {
    const list: readonly unknown[] = Array.isArray(operands) ? operands : []
    const [first = 0, second = 0] = numbersOf(list)
    this.#followState(operator, list)
    this.#followText(operator, list, first, second)
  }

  #fresh(): Graphics {
    return { toPage: this.#base, text: new TextState(), fill: true, stroke: true }
  }

  #followState(operator: number, list: readonly unknown[]): void {
    switch (operator) {
      case OPS.save:
      case OPS.beginGroup:
        return this.#save()
      case OPS.restore:
      case OPS.endGroup:
      case OPS.paintFormXObjectEnd:
      case OPS.endAnnotation:
        return this.#restore()
      case OPS.paintFormXObjectBegin:
        this.#save()
        return this.#transform(list[0])
      case OPS.beginAnnotation:
        this.#save()
        this.#now = this.#fresh()
        this.#transform(list[2])
        return this.#transform(list[3])
      case OPS.transform:
        this.#transform(list)
        return this.#notePicture()
      case OPS.setGState:
        return this.#setStates(list[0])
      case OPS.setFillRGBColor:
        this.#now.fill = !WHITE.test(String(list[0]))
        return
      case OPS.setStrokeRGBColor:
        this.#now.stroke = !WHITE.test(String(list[0]))
        return
      case OPS.setFillTransparent:
        this.#now.fill = false
        return
      case OPS.setStrokeTransparent:
        this.#now.stroke = false
        return
      case OPS.constructPath:
        return this.#path(list)
      case OPS.beginMarkedContent:
        this.#marked.push(true)
        return
      case OPS.beginMarkedContentProps:
        this.#marked.push(list[0] !== 'OC' || this.#ink.isShown(list[1]))
        return
      case OPS.endMarkedContent:
        this.#marked.pop()
        return
    }
  }

  #followText(operator: number, list: readonly unknown[], first: number, second: number): void {
    const { text } = this.#now
    switch (operator) {
      case OPS.beginText:
        return text.begin()
      case OPS.setTextMatrix: {
        const matrix = matrixOf(list[0])
        return matrix && text.set(matrix)
      }
      case OPS.moveText:
        return text.move(first, second)
      case OPS.setLeadingMoveText:
        text.leading = second
        return text.move(first, second)
      case OPS.nextLine:
        return text.move(0, text.leading)
      case OPS.setLeading:
        text.leading = -first
        return
      case OPS.setCharSpacing:
        text.charSpacing = first
        return
      case OPS.setWordSpacing:
        text.wordSpacing = first
        return
      case OPS.setHScale:
        text.widen = first / 100
        return
      case OPS.setTextRise:
        text.rise = first
        return
      case OPS.setTextRenderingMode:
        text.mode = first
        return
      case OPS.setFont:
        return this.#setFont(list)
      case OPS.showText:
        return this.#show(list[0])
    }
  }

  #save(): void {
    this.#saved.push({ ...this.#now, text: this.#now.text.copy() })
  }

  #restore(): void {
    this.#now = this.#saved.pop() ?? this.#now
  }

  #transform(value: unknown): void {
    const matrix = matrixOf(value)
    if (matrix) this.#now.toPage = combined(this.#now.toPage, matrix)
  }

  /** A picture fills the unit square; where it is left out, only that tells how large it would be. */
  #notePicture(): void {
    this.#drawing.pictures += areaOf(this.#now.toPage)
  }

  #setStates(states: unknown): void {
    if (!Array.isArray(states)) return
    for (const state of states)
      if (Array.isArray(state) && state[0] === 'Font' && Array.isArray(state[1])) this.#setFont(state[1])
  }

  #setFont([name, size]: readonly unknown[]): void {
    this.#now.text.font = typeof name === 'string' ? this.#ink.font(name) : undefined
    this.#now.text.size = typeof size === 'number' ? size : 0
  }

  #path([painting, data]: readonly unknown[]): void {
    if (typeof painting !== 'number' || !Array.isArray(data) || this.#isOff()) return
    const path = numbersOf(data[0])
    const { toPage, fill, stroke } = this.#now
    if (stroke && [...STROKED, ...BOTH].includes(painting)) addStroked(this.#drawing, path, toPage)
    if (fill && [...FILLED, ...BOTH].includes(painting)) addFilled(this.#drawing, path, toPage)
  }

  #isOff(): boolean {
    return this.#marked.includes(false)
  }

  #show(shown: unknown): void {
    if (!Array.isArray(shown)) return
    const run = ++this.#runs
    const glyphs = this.#now.text.show(shown.filter(isShown), this.#now.toPage, run, this.#isOff())
    for (const glyph of glyphs) this.#drawing.glyphs.push(glyph)
  }
}

function isShown(value: unknown): value is ShownGlyph | number {
  if (typeof value === 'number') return true
  return (
    typeof value === 'object' && value !== null && 'unicode' in value && 'originalCharCode' in value && 'width' in value
  )
}

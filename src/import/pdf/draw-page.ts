import type { Glyph } from './drawn.ts'
import type { ShownGlyph, UsedFont } from './fonts.ts'
import { areaOf, combined, type Matrix, matrixOf, numbersOf } from './matrix.ts'
import { OPS } from './pdfjs.ts'
import { addFilled, addStroked, type Rules } from './rules.ts'
import { TEXT_STEPS } from './text-operators.ts'
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

/** What an operator does. */
type Step = (operands: readonly unknown[]) => void

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
  readonly #drawnWith: Ink
  readonly #base: Matrix
  readonly #drawing: Drawing
  #now: Graphics
  readonly #saved: Graphics[] = []
  /** Marked stretches that are open, and whether each is shown. */
  readonly #marked: boolean[] = []
  #runs = 0
  readonly #steps: ReadonlyMap<number, Step> = new Map<number, Step>([
    [OPS.save, () => this.#save()],
    [OPS.beginGroup, () => this.#save()],
    [OPS.restore, () => this.#restore()],
    [OPS.endGroup, () => this.#restore()],
    [OPS.paintFormXObjectEnd, () => this.#restore()],
    [OPS.endAnnotation, () => this.#restore()],
    [OPS.paintFormXObjectBegin, ([matrix]) => this.#beginForm(matrix)],
    [OPS.beginAnnotation, ([, , matrix, inner]) => this.#beginAnnotation(matrix, inner)],
    [OPS.transform, (matrix) => this.#transformPicture(matrix)],
    [OPS.setGState, ([states]) => this.#setStates(states)],
    [OPS.setFont, (font) => this.#setFont(font)],
    [OPS.showText, ([shown]) => this.#show(shown)],
    [OPS.constructPath, (path) => this.#path(path)],
    [OPS.setFillRGBColor, ([color]) => this.#ink('fill', !WHITE.test(String(color)))],
    [OPS.setStrokeRGBColor, ([color]) => this.#ink('stroke', !WHITE.test(String(color)))],
    [OPS.setFillTransparent, () => this.#ink('fill', false)],
    [OPS.setStrokeTransparent, () => this.#ink('stroke', false)],
    [OPS.beginMarkedContent, () => this.#mark(true)],
    [OPS.beginMarkedContentProps, ([tag, layer]) => this.#mark(tag !== 'OC' || this.#drawnWith.isShown(layer))],
    [OPS.endMarkedContent, () => this.#unmark()],
  ])

  constructor(ink: Ink, base: Matrix, drawing: Drawing) {
    this.#drawnWith = ink
    this.#base = base
    this.#drawing = drawing
    this.#now = this.#fresh()
  }

  follow(operator: number, operands: unknown): void {
    const list: readonly unknown[] = Array.isArray(operands) ? operands : []
    TEXT_STEPS.get(operator)?.(this.#now.text, list)
    this.#steps.get(operator)?.(list)
  }

  #fresh(): Graphics {
    return { toPage: this.#base, text: new TextState(), fill: true, stroke: true }
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
  #transformPicture(matrix: unknown): void {
    this.#transform(matrix)
    this.#drawing.pictures += areaOf(this.#now.toPage)
  }

  #beginForm(matrix: unknown): void {
    this.#save()
    this.#transform(matrix)
  }

  #beginAnnotation(matrix: unknown, inner: unknown): void {
    this.#save()
    this.#now = this.#fresh()
    this.#transform(matrix)
    this.#transform(inner)
  }

  #ink(kind: 'fill' | 'stroke', seen: boolean): void {
    this.#now[kind] = seen
  }

  #mark(shown: boolean): void {
    this.#marked.push(shown)
  }

  #unmark(): void {
    this.#marked.pop()
  }

  #setStates(states: unknown): void {
    if (!Array.isArray(states)) return
    for (const state of states)
      if (Array.isArray(state) && state[0] === 'Font' && Array.isArray(state[1])) this.#setFont(state[1])
  }

  #setFont([name, size]: readonly unknown[]): void {
    this.#now.text.font = typeof name === 'string' ? this.#drawnWith.font(name) : undefined
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

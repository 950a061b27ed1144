import type { Glyph } from './drawn.ts'
import { folded } from './fold.ts'
import type { ShownGlyph, UsedFont } from './fonts.ts'
import { combined, IDENTITY, type Matrix, mapped, type Point } from './matrix.ts'

/** Text rendering modes that leave no ink: neither filled nor stroked. Source: ISO 32000-1, table 106. */
const WITHOUT_INK = [3, 7]
/** The middle of a character over its base line, in heights of the type. */
const HALF_HEIGHT = 0.35

/** Where text is set, and how: the text state of a page. Source: ISO 32000-1, 9.3 and 9.4. */
export class TextState {
  font: UsedFont | undefined
  size = 0
  charSpacing = 0
  wordSpacing = 0
  /** 1 is as the font has it. */
  widen = 1
  leading = 0
  rise = 0
  mode = 0
  #matrix: Matrix = IDENTITY
  #line: Point = { x: 0, y: 0 }
  #at: Point = { x: 0, y: 0 }

  /** What `q` saves. Where text stands is no part of it, but nothing moves between. */
  copy(): TextState {
    return Object.assign(new TextState(), this)
  }

  begin(): void {
    this.set(IDENTITY)
  }

  set(matrix: Matrix): void {
    this.#matrix = matrix
    this.#line = { x: 0, y: 0 }
    this.#at = this.#line
  }

  move(x: number, y: number): void {
    this.#line = { x: this.#line.x + x, y: this.#line.y + y }
    this.#at = this.#line
  }

  /** The characters that a call shows; numbers among them move the next one. `toPage` takes user space to the page. */
  show(shown: readonly (ShownGlyph | number)[], toPage: Matrix, run: number, off: boolean): Glyph[] {
    const { font } = this
    if (!font) return []
    const whole = combined(toPage, this.#matrix)
    const hidden = off || WITHOUT_INK.includes(this.mode)
    return shown.flatMap((one): Glyph[] => {
      if (typeof one === 'number') {
        this.#advance((-one * this.size) / 1000)
        return []
      }
      const glyph = this.#glyph(one, font, whole, run, hidden)
      this.#advanceBy(one, font)
      return [glyph]
    })
  }

  #glyph(shown: ShownGlyph, font: UsedFont, whole: Matrix, run: number, hidden: boolean): Glyph {
    const unit = this.size * font.facts.scale
    const [, vx = 0, vy = 0] = (font.facts.vertical && shown.vmetric) || []
    const x = this.#at.x - vx * unit
    const y = this.#at.y + this.rise - vy * unit
    const start = mapped(whole, { x, y })
    const end = mapped(whole, { x: x + shown.width * unit * this.widen, y })
    const up = mapped(whole, { x, y: y + this.size })
    const size = Math.hypot(up.x - start.x, up.y - start.y)
    const turns = turnsOf(mapped(whole, { x: x + this.size * this.widen, y }), start)
    const printed = font.read(shown)
    return {
      text: folded(printed),
      printed,
      ...setAlong(turns ?? 0, start, end),
      size,
      turns,
      middle: {
        x: (start.x + end.x) / 2 + (up.x - start.x) * HALF_HEIGHT,
        y: (start.y + end.y) / 2 + (up.y - start.y) * HALF_HEIGHT,
      },
      hidden,
      run,
    }
  }

  #advanceBy(shown: ShownGlyph, { facts }: UsedFont): void {
    const spacing = this.charSpacing + (shown.isSpace ? this.wordSpacing : 0)
    const unit = this.size * facts.scale
    if (facts.vertical) this.#advance((shown.vmetric?.[0] ?? -1000) * unit + spacing)
    else this.#advance(shown.width * unit + spacing)
  }

  #advance(by: number): void {
    const { x, y } = this.#at
    this.#at = this.font?.facts.vertical ? { x, y: y + by } : { x: x + by * this.widen, y }
  }
}

/** Quarter turns clockwise from `start` towards another point; undefined for a slant. */
function turnsOf(towards: Point, start: Point): number | undefined {
  const [x, y] = [towards.x - start.x, towards.y - start.y]
  const length = Math.hypot(x, y)
  if (Math.min(Math.abs(x), Math.abs(y)) > length * 0.1) return undefined
  if (Math.abs(x) > Math.abs(y)) return x >= 0 ? 0 : 2
  return y > 0 ? 1 : 3
}

/** Where a character begins and ends and its base line, in a page that is turned as it is. */
function setAlong(turns: number, start: Point, end: Point): Pick<Glyph, 'x0' | 'x1' | 'y'> {
  const [a, b] = [turned(start, turns), turned(end, turns)]
  return { x0: Math.min(a.x, b.x), x1: Math.max(a.x, b.x), y: a.y }
}

function turned({ x, y }: Point, turns: number): Point {
  if (turns === 1) return { x: y, y: -x }
  if (turns === 2) return { x: -x, y: -y }
  return turns === 3 ? { x: -y, y: x } : { x, y }
}

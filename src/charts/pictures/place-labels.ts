/** A straight line; places along the width are parts of it, 0–1, heights pixels from above. */
export interface Line {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** Where a label may stand: `at` along the width, moved by `dx` pixels, `y` the line its letters stand on. */
export interface Spot {
  readonly at: number
  readonly dx: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** A label with the places it may stand at, best first. */
interface Label {
  readonly text: string
  readonly spots: readonly Spot[]
}

/** A label at its place. */
export interface PlacedLabel {
  readonly text: string
  readonly spot: Spot
}

/** What a picture holds that no label may touch. */
export interface Obstacles {
  readonly lines: readonly Line[]
  /** Round points. */
  readonly dots: readonly { readonly at: number; readonly y: number }[]
}

/** A rectangle in pixels. */
interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Letters of 14 pixels: how wide one is, and how far they reach above and below the line they stand on. */
const LETTERS = { han: 14, other: 9, space: 5, above: 13, below: 4 }
/** Radius of a point with the line around it. */
const DOT = 6
/** What must stay free around a label. */
const AIR = 2
/** Widths in pixels of which each is tried. What lies between two of them moves on a straight way between what they show; the
 *  least is that of a phone of 320 pixels, or of one of 360 with letters of twice their size. */
const WIDTHS = [280, 300, 328, 380, 440, 520, 620, 760, 960, 1400] as const
/** The least width. */
export const LEAST_WIDTH = WIDTHS[0]

/** How wide a text is at most, in pixels. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + sizeOf(letter), 0)
}

function sizeOf(letter: string): number {
  if (letter === ' ') return LETTERS.space
  return letter < '\u0250' ? LETTERS.other : LETTERS.han
}

/** The room that a label takes in a picture of a width. */
export function boxOf({ text, spot }: PlacedLabel, width: number): Box {
  const size = widthOf(text)
  const shift = { start: 0, middle: size / 2, end: size }[spot.anchor]
  const left = spot.at * width + spot.dx - shift
  return { left, right: left + size, top: spot.y - LETTERS.above, bottom: spot.y + LETTERS.below }
}

/** Whether two rectangles share some room. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Whether a line of a picture of a width runs through a rectangle. */
export function crosses(line: Line, box: Box, width: number): boolean {
  const [x1, x2] = [line.x1 * width, line.x2 * width]
  const [from, to] = [Math.max(Math.min(x1, x2), box.left), Math.min(Math.max(x1, x2), box.right)]
  if (from > to) return false
  const heightAt = (x: number) => line.y1 + ((line.y2 - line.y1) * (x - x1)) / (x2 - x1)
  const ends = x1 === x2 ? [line.y1, line.y2] : [heightAt(from), heightAt(to)]
  return Math.min(...ends) < box.bottom && Math.max(...ends) > box.top
}

/** Finds a place for a label where it touches no line, no point and no label that stands already, in a picture of any width;
 *  undefined where none of its places is free. */
export function placeLabel(
  { text, spots }: Label,
  { lines, dots }: Obstacles,
  others: readonly PlacedLabel[],
): PlacedLabel | undefined {
  const isFree = (spot: Spot) =>
    WIDTHS.every((width) => {
      const own = boxOf({ text, spot }, width)
      const box = grown(own, AIR)
      return (
        own.left >= 0 &&
        own.right <= width &&
        own.top >= 0 &&
        !lines.some((line) => crosses(line, box, width)) &&
        !dots.some((dot) => overlap(own, dotBox(dot, width))) &&
        !others.some((other) => overlap(box, boxOf(other, width)))
      )
    })
  const spot = spots.find(isFree)
  return spot && { text, spot }
}

function grown({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by }
}

function dotBox({ at, y }: { readonly at: number; readonly y: number }, width: number): Box {
  return grown({ left: at * width, right: at * width, top: y, bottom: y }, DOT)
}

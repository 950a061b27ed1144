import { acrossOf, type Picture, type Shape } from './shape.ts'

/** A ruler that several dumbbells share, in the values' own measure. */
interface Ruler {
  readonly from: number
  readonly to: number
}

/** A value in two years; one is absent where a thing came or went. */
export interface Pair {
  readonly before?: number
  readonly after?: number
}

/** In pixels. */
const HEIGHT = 18
const MIDDLE = 9
/** Points stay off the edges by so much of the width. */
const EDGE = 0.025
/** Values are close together where they spread over less than this part of the largest. */
const CLOSE = 0.5

/** One ruler for several pairs: from 0, unless all values lie so close together that little could be told from there. Then it
 *  begins at the least of them: points say where a value stands, not how long it is. */
export function rulerOf(pairs: readonly Pair[]): Ruler {
  const values = pairs.flatMap(({ before, after }) => [before, after]).filter((value) => value !== undefined)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  if (least > 0 && most > least && most - least < most * CLOSE) return { from: least, to: most }
  const [from, to] = [Math.min(0, least), Math.max(0, most)]
  return values.length > 0 && to > from ? { from, to } : { from: 0, to: 1 }
}

/** Last year as a ring, this year full, the way between them. `lowered` paints what became easier in the colour of what is
 *  missed. `title` says both values. */
export function drawDumbbell({ before, after }: Pair, ruler: Ruler, title: string, lowered = false): Picture {
  const placeOf = (value: number) => acrossOf(EDGE + ((value - ruler.from) / (ruler.to - ruler.from)) * (1 - 2 * EDGE))
  const shapes: Shape[] = [
    { tag: 'line', attributes: { class: 'stroke-rule', x1: 0, x2: '100%', y1: MIDDLE, y2: MIDDLE } },
  ]
  if (before !== undefined && after !== undefined) {
    const kind = lowered ? 'stroke-missed' : 'stroke'
    const [x1, x2] = [placeOf(before), placeOf(after)]
    shapes.push({ tag: 'line', attributes: { class: kind, x1, x2, y1: MIDDLE, y2: MIDDLE } })
  }
  if (before !== undefined)
    shapes.push({ tag: 'circle', attributes: { class: 'ring', cx: placeOf(before), cy: MIDDLE, r: 5 } })
  if (after !== undefined) {
    const kind = lowered ? 'fill-missed' : 'fill'
    shapes.push({ tag: 'circle', attributes: { class: kind, cx: placeOf(after), cy: MIDDLE, r: 6 } })
  }
  return { title, height: HEIGHT, shapes }
}

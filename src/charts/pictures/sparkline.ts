import { type Picture, roundedTo, type Shape } from './shape.ts'

/** One year of a sparkline. */
export interface SparkPoint {
  readonly year: number
  /** Absent where the year has no number: a gap. */
  readonly value?: number
}

/** In pixels; the points stay off the edges by their own size. */
const FRAME = { width: 72, height: 26, edge: 5, bottom: 22 }

/** The years of one value, from 0 up: lines between neighbouring years that both have a number, a full point at `current`, which
 *  is the page's own year, rings after it. `title` says the years and their values. */
export function drawSparkline(points: readonly SparkPoint[], current: number, title: string): Picture {
  const most = Math.max(0, ...points.map(({ value }) => value ?? 0))
  const [first] = points
  const span = Math.max(1, (points[points.length - 1]?.year ?? 0) - (first?.year ?? 0))
  const placeOf = ({ year, value }: SparkPoint) => ({
    x: roundedTo(FRAME.edge + ((year - (first?.year ?? 0)) / span) * (FRAME.width - 2 * FRAME.edge)),
    y: roundedTo(FRAME.bottom - (most > 0 ? (value ?? 0) / most : 0) * (FRAME.bottom - FRAME.edge)),
  })
  const lines = points.flatMap((point, index): Shape[] => {
    const before = points[index - 1]
    if (point.value === undefined || before?.value === undefined) return []
    const [from, to] = [placeOf(before), placeOf(point)]
    const kind = point.year > current ? 'stroke-soft' : 'stroke'
    return [{ tag: 'line', attributes: { class: kind, x1: from.x, y1: from.y, x2: to.x, y2: to.y } }]
  })
  const ends = points.flatMap((point, index): Shape[] => {
    if (point.value === undefined) return []
    const lone = points[index - 1]?.value === undefined && points[index + 1]?.value === undefined
    const last = index === points.length - 1
    if (point.year !== current && !last && !lone) return []
    const { x, y } = placeOf(point)
    const own = point.year === current
    return [{ tag: 'circle', attributes: { class: own ? 'fill' : 'ring', cx: x, cy: y, r: own ? 3.5 : 3 } }]
  })
  const ground = roundedTo(FRAME.bottom + 0.5)
  const rule: Shape = {
    tag: 'line',
    attributes: { class: 'stroke-rule', x1: 0, x2: FRAME.width, y1: ground, y2: ground },
  }
  return { title, width: FRAME.width, height: FRAME.height, shapes: [rule, ...lines, ...ends] }
}

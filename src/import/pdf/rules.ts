import type { Rule } from './drawn.ts'
import { type Matrix, mapped, type Point } from './matrix.ts'

/** A filled shape as thin as this is a line, in points. */
const THIN = 3.2
/** How far a line may lean, in points. */
const LEAN = 0.6
/** How a path goes on, in the lists of pdfjs-dist, with how many numbers follow. */
const LENGTHS = [2, 2, 6, 4, 0] as const
const [LINE, CLOSE] = [1, 4]

/** One part of a path that is drawn without lifting the pen. */
interface Stroke {
  readonly points: Point[]
  curved: boolean
}

/** Lines across and down that are being found. */
export interface Rules {
  readonly across: Rule[]
  readonly down: Rule[]
}

/** Adds the lines that a path draws along its points. */
export function addStroked(rules: Rules, path: readonly number[], toPage: Matrix): void {
  for (const { points, curved } of strokesOf(path, toPage))
    if (!curved)
      points.slice(1).forEach((to, n) => {
        addLine(rules, points[n] ?? to, to)
      })
}

/** Adds the lines that filled shapes are: thin ones, and frames made of one shape inside another. */
export function addFilled(rules: Rules, path: readonly number[], toPage: Matrix): void {
  const boxes = strokesOf(path, toPage).flatMap(({ points, curved }) =>
    curved || points.length < 3 ? [] : [boxOf(points)],
  )
  for (const box of boxes) addThin(rules, box)
  boxes.slice(1).forEach((inner, n) => {
    addFrame(rules, boxes[n] ?? inner, inner)
  })
}

interface Box {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

function addLine({ across, down }: Rules, from: Point, to: Point): void {
  const [x0, x1] = [Math.min(from.x, to.x), Math.max(from.x, to.x)]
  const [y0, y1] = [Math.min(from.y, to.y), Math.max(from.y, to.y)]
  if (y1 - y0 <= LEAN && x1 > x0) across.push({ at: (y0 + y1) / 2, from: x0, to: x1 })
  if (x1 - x0 <= LEAN && y1 > y0) down.push({ at: (x0 + x1) / 2, from: y0, to: y1 })
}

function addThin({ across, down }: Rules, { x0, y0, x1, y1 }: Box): void {
  if (y1 - y0 <= THIN && x1 > x0) across.push({ at: (y0 + y1) / 2, from: x0, to: x1 })
  if (x1 - x0 <= THIN && y1 > y0) down.push({ at: (x0 + x1) / 2, from: y0, to: y1 })
}

function addFrame(rules: Rules, one: Box, other: Box): void {
  const [outer, inner] = one.x0 <= other.x0 ? [one, other] : [other, one]
  const sides: readonly Box[] = [
    { ...outer, y1: inner.y0 },
    { ...outer, y0: inner.y1 },
    { ...outer, x1: inner.x0 },
    { ...outer, x0: inner.x1 },
  ]
  const around = sides.every(
    ({ x0, y0, x1, y1 }) => Math.min(x1 - x0, y1 - y0) >= 0 && Math.min(x1 - x0, y1 - y0) <= THIN,
  )
  if (around) for (const side of sides) addThin(rules, side)
}

function boxOf(points: readonly Point[]): Box {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) }
}

/** The parts of a path on the page. A part with curves is marked: it is no line. */
function strokesOf(path: readonly number[], toPage: Matrix): Stroke[] {
  const strokes: Stroke[] = []
  for (let at = 0; at < path.length; ) {
    const kind = path[at] ?? CLOSE
    const length = LENGTHS[kind] ?? 0
    const numbers = path.slice(at + 1, at + 1 + length)
    at += 1 + length
    const last = strokes.at(-1)
    const first = last?.points[0]
    const [y = 0, x = 0] = numbers.slice(-2).toReversed()
    const point = mapped(toPage, { x, y })
    if (kind === 0 || !last) strokes.push({ points: [point], curved: false })
    else if (kind === CLOSE && first) last.points.push(first)
    else last.points.push(point)
    if (last && kind !== 0 && kind !== LINE && kind !== CLOSE) last.curved = true
  }
  return strokes
}

import { timeOf } from '../chart-point.ts'
import type { LinePoint, SpendLines } from '../spend-lines.ts'
import { LEAST_WIDTH, type Line, type PlacedLabel, placeLabel, type Spot, widthOf } from './place-labels.ts'
import { acrossOf, type Picture, roundedTo, type Shape } from './shape.ts'
import { endsOf, labelsOf, MARGIN, type Place, revisedLabelOf, type SpendLabel } from './spend-labels.ts'

/** Heights in pixels from above; the left edge, and the right one where nothing stands beside it, as parts of the width. */
const FRAME = { left: 0.02, right: 0.93, top: 26, bottom: 208, months: 232, gaps: 252 }
/** The end of the half year: a budget is adjusted within the year, and when is not published. */
const HALF_YEAR = 6
const LAST = 12
const CLASSES = { plan: 'soft', actual: 'said', revised: 'soft' } as const

/** Cumulative spending over a year: the plan as a soft line with rings, what was spent as a full one with full points, the
 *  adjusted budget as a dashed line from the half year on. Values at the end of the year stand in the margin, others at their
 *  points where no line runs through them and no other label stands; a gap breaks its line and is named under its month.
 *  `title` says the values. */
export function drawSpendLine(lines: SpendLines, title: string): Picture {
  const scale = scaleOf(lines)
  const [plan, actual] = [lines.plan, lines.actual].map((points) => placesOf(points, scale)) as [Place[], Place[]]
  const planned = linesOf(lines.plan, scale, true)
  const spent = linesOf(lines.actual, scale, false)
  const ground: Line = { x1: 0, x2: scale.right, y1: FRAME.bottom, y2: FRAME.bottom }
  const obstacles = { lines: [ground, ...planned, ...spent], dots: [...plan, ...actual] }
  const dash = dashOf(lines, scale)
  const revised = dash && revisedLabelOf(lines.revised?.words ?? '', dash, { obstacles, bottom: FRAME.bottom })
  const all = revised && dash ? { ...obstacles, lines: [...obstacles.lines, dash] } : obstacles
  const taken = [...endsOf({ plan, actual, bottom: FRAME.bottom }), ...(revised ? [revised] : [])]
  const labels = labelsOf({ plan, actual, obstacles: all, bottom: FRAME.bottom }, taken)
  const months = monthsOf(lines, scale)
  return {
    title,
    height: Math.max(...months.map(({ spot }) => spot.y), FRAME.months) + 8,
    shapes: [
      lineShape(ground, 'stroke-rule'),
      ...(revised && dash ? [lineShape(dash, 'stroke-dash')] : []),
      ...planned.map((line) => lineShape(line, 'stroke-soft')),
      ...spent.map((line) => lineShape(line, 'stroke')),
      ...plan.map((place) => dotShape(place, 'ring', 4)),
      ...actual.map((place) => dotShape(place, 'fill', 5)),
      ...months.map((label) => textShape(label, 'soft')),
      ...labels.map((label: SpendLabel) => textShape(label, CLASSES[label.of])),
    ],
  }
}

interface Scale {
  /** Where the year ends, as a part of the width. */
  readonly right: number
  /** The largest value, more than 0. */
  readonly most: number
}

function scaleOf({ plan, actual, revised }: SpendLines): Scale {
  const values = [...plan, ...actual].map(({ value }) => value ?? 0)
  const ends = [...plan, ...actual].filter(({ month, value }) => month === LAST && value !== undefined)
  const widest = Math.max(0, ...ends.map(({ words }) => MARGIN + widthOf(words)))
  return {
    right: Math.min(FRAME.right, 1 - widest / LEAST_WIDTH),
    most: Math.max(...values, revised?.value ?? 0) || 1,
  }
}

function placeOf({ month, value = 0 }: Pick<LinePoint, 'month' | 'value'>, { right, most }: Scale) {
  return {
    at: FRAME.left + (right - FRAME.left) * timeOf(month),
    y: FRAME.bottom - (FRAME.bottom - FRAME.top) * (Math.max(0, value) / most),
  }
}

function placesOf(points: readonly LinePoint[], scale: Scale): Place[] {
  return points.flatMap((point) => (point.value === undefined ? [] : [{ point, ...placeOf(point, scale) }]))
}

/** The lines between neighbours that both have a value; a plan begins with nothing spent on 1 January. */
function linesOf(points: readonly LinePoint[], scale: Scale, fromNothing: boolean): Line[] {
  const start = { at: FRAME.left, y: FRAME.bottom }
  return points.flatMap((point, index): Line[] => {
    const before = points[index - 1]
    if (point.value === undefined || (before ? before.value === undefined : !fromNothing)) return []
    const [from, to] = [before ? placeOf(before, scale) : start, placeOf(point, scale)]
    return [{ x1: from.at, y1: from.y, x2: to.at, y2: to.y }]
  })
}

function dashOf({ revised }: SpendLines, scale: Scale): Line | undefined {
  if (!revised) return undefined
  const { at, y } = placeOf({ month: HALF_YEAR, value: revised.value }, scale)
  return { x1: at, x2: scale.right, y1: y, y2: y }
}

/** The months under the line that have room, the last and the first before the others; under them the names of gaps. */
function monthsOf({ plan, actual }: SpendLines, scale: Scale): PlacedLabel[] {
  const all = [...new Set([...plan, ...actual].map(({ month }) => month))].toSorted((a, b) => a - b)
  const spot = (month: number, y: number): Spot => ({ at: placeOf({ month }, scale).at, dx: 0, y, anchor: 'middle' })
  const placed: PlacedLabel[] = []
  for (const month of [...all.slice(-1), ...all.slice(0, -1)]) {
    const label = [`${month}月`, String(month)]
      .map((text) => placeLabel({ text, spots: [spot(month, FRAME.months)] }, NOTHING, placed))
      .find((found) => found !== undefined)
    if (label) placed.push(label)
  }
  for (const { month, text } of gapsOf(plan, actual)) {
    const label = placeLabel({ text, spots: [spot(month, FRAME.gaps)] }, NOTHING, placed)
    if (label) placed.push(label)
  }
  return placed
}

const NOTHING = { lines: [], dots: [] }

function gapsOf(plan: readonly LinePoint[], actual: readonly LinePoint[]) {
  const named = [
    ...plan.map((point) => ({ ...point, text: point.words })),
    ...actual.map((point) => ({ ...point, text: `实际${point.words}` })),
  ]
  return named.filter(({ value }) => value === undefined)
}

function lineShape({ x1, y1, x2, y2 }: Line, kind: string): Shape {
  const at = { x1: acrossOf(x1), y1: roundedTo(y1), x2: acrossOf(x2), y2: roundedTo(y2) }
  return { tag: 'line', attributes: { class: kind, ...at } }
}

function dotShape({ at, y }: Place, kind: string, r: number): Shape {
  return { tag: 'circle', attributes: { class: kind, cx: acrossOf(at), cy: roundedTo(y), r } }
}

function textShape({ text, spot: { at, dx, y, anchor } }: PlacedLabel, kind: string): Shape {
  const classes = anchor === 'start' ? kind : `${kind} ${anchor}`
  return {
    tag: 'text',
    attributes: { class: classes, x: acrossOf(at), ...(dx !== 0 && { dx }), y: roundedTo(y) },
    text,
  }
}

import { formatShare } from '../format/share.ts'
import type { ChartPoint, PlanChart } from './plan-chart.ts'

/** One SVG element. The component that draws it writes `text` as text, so nothing needs escaping here. */
export interface Shape {
  readonly tag: 'line' | 'path' | 'circle' | 'text'
  readonly attributes: Readonly<Record<string, string | number>>
  readonly text?: string
}

/** A drawing in user units. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

/** A point that has a share. */
type KnownPoint = ChartPoint & { readonly share: number }

/** User units: at 1:1 the drawing fits a phone of 360 px, so that its words stay readable there. */
const FRAME = { width: 400, height: 216, left: 46, right: 372, top: 30, bottom: 176 }
/** Shares at which a grid line is drawn. */
const GRID = [0, 0.5, 1]

/** Draws cumulative planned spending over the year on a true time axis. A blank cell breaks the line and is named. */
export function drawPlan(chart: PlanChart): Drawing {
  const scale = scaleOf(chart)
  return {
    width: FRAME.width,
    height: FRAME.height,
    shapes: [
      ...GRID.flatMap((share) => gridShapes(share, scale)),
      ...runsOf(chart.points).flatMap((run) => runShapes(run, scale)),
      ...chart.points.flatMap((point) => pointShapes(point, scale)),
    ],
  }
}

type Scale = ReturnType<typeof scaleOf>

function scaleOf({ top }: PlanChart) {
  return {
    x: ({ time }: ChartPoint) => round(FRAME.left + (FRAME.right - FRAME.left) * time),
    y: (share: number) => round(FRAME.bottom - ((FRAME.bottom - FRAME.top) * share) / top),
  }
}

function gridShapes(share: number, { y }: Scale): Shape[] {
  const at = y(share)
  return [
    { tag: 'line', attributes: { class: 'grid', x1: FRAME.left, x2: FRAME.right, y1: at, y2: at } },
    { tag: 'text', attributes: { class: 'tick', x: FRAME.left - 8, y: at + 5 }, text: formatShare(share) },
  ]
}

/** The area and the line of neighbouring points that all have a share. */
function runShapes(run: readonly KnownPoint[], { x, y }: Scale): Shape[] {
  const [first] = run
  const last = run.at(-1)
  if (!first || !last || first === last) return []
  const line = run.map((point) => `${x(point)} ${y(point.share)}`).join('L')
  return [
    {
      tag: 'path',
      attributes: { class: 'area', d: `M${x(first)} ${FRAME.bottom}L${line}L${x(last)} ${FRAME.bottom}Z` },
    },
    { tag: 'path', attributes: { class: 'plan-line', d: `M${line}` } },
  ]
}

function pointShapes(point: ChartPoint, { x, y }: Scale): Shape[] {
  const at = x(point)
  const month: Shape = { tag: 'text', attributes: { class: 'month', x: at, y: FRAME.bottom + 24 }, text: point.label }
  if (point.share === undefined) {
    return [
      { tag: 'line', attributes: { class: 'gap', x1: at, x2: at, y1: FRAME.top, y2: FRAME.bottom } },
      { tag: 'text', attributes: { class: 'missing', x: at, y: (FRAME.top + FRAME.bottom) / 2 }, text: point.words },
      month,
    ]
  }
  const level = y(point.share)
  return [
    { tag: 'circle', attributes: { class: 'point', cx: at, cy: level, r: 5 } },
    { tag: 'text', attributes: { class: 'value', x: at, y: level - 11 }, text: point.words },
    month,
  ]
}

/** Splits the points at blank cells. */
function runsOf(points: readonly ChartPoint[]): KnownPoint[][] {
  const runs: KnownPoint[][] = [[]]
  for (const point of points) {
    if (isKnown(point)) runs.at(-1)?.push(point)
    else runs.push([])
  }
  return runs
}

function isKnown(point: ChartPoint): point is KnownPoint {
  return point.share !== undefined
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

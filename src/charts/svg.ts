import { formatShare } from '../words/share.ts'
import type { ChartPoint } from './chart-point.ts'
import { isLabelBelow } from './label-side.ts'
import type { PlanChart } from './plan-chart.ts'

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
/** Below the months of the plan stand those that only actual spending has. */
const SECOND_ROW = 20

/** Draws cumulative spending over the year on a true time axis: the plan as a line with round points, what was spent as a
 *  dashed line with diamonds. A blank cell breaks its line and is named. */
export function drawPlan(chart: PlanChart): Drawing {
  const { points, actual = [] } = chart
  const scale = scaleOf(chart)
  const months = new Set(points.map(({ time }) => time))
  const unplanned = actual.filter(({ time }) => !months.has(time))
  return {
    width: FRAME.width,
    height: FRAME.height + (unplanned.length > 0 && points.length > 0 ? SECOND_ROW : 0),
    shapes: [
      ...GRID.flatMap((share) => gridShapes(share, scale)),
      ...runsOf(points).flatMap((run) => runShapes(run, scale)),
      ...runsOf(actual).flatMap((run) => actualRunShapes(run, scale)),
      ...points.flatMap((point) => pointShapes(point, chart, scale)),
      ...actual.flatMap((point) => actualShapes(point, chart, scale)),
      ...unplanned.map((point) => monthShape(point, scale, points.length > 0 ? SECOND_ROW : 0)),
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
function runShapes(run: readonly KnownPoint[], scale: Scale): Shape[] {
  const [first] = run
  const last = run.at(-1)
  if (!first || !last || first === last) return []
  const line = lineOf(run, scale)
  const [from, to] = [scale.x(first), scale.x(last)]
  return [
    { tag: 'path', attributes: { class: 'area', d: `M${from} ${FRAME.bottom}L${line}L${to} ${FRAME.bottom}Z` } },
    { tag: 'path', attributes: { class: 'plan-line', d: `M${line}` } },
  ]
}

function actualRunShapes(run: readonly KnownPoint[], scale: Scale): Shape[] {
  return run.length < 2 ? [] : [{ tag: 'path', attributes: { class: 'actual-line', d: `M${lineOf(run, scale)}` } }]
}

function lineOf(run: readonly KnownPoint[], { x, y }: Scale): string {
  return run.map((point) => `${x(point)} ${y(point.share)}`).join('L')
}

function pointShapes(point: ChartPoint, { points, actual = [] }: PlanChart, scale: Scale): Shape[] {
  const at = scale.x(point)
  const month = monthShape(point, scale, 0)
  if (point.share === undefined) {
    return [
      { tag: 'line', attributes: { class: 'gap', x1: at, x2: at, y1: FRAME.top, y2: FRAME.bottom } },
      { tag: 'text', attributes: { class: 'missing', x: at, y: (FRAME.top + FRAME.bottom) / 2 }, text: point.words },
      month,
    ]
  }
  const level = scale.y(point.share)
  const name = actual.length > 0 && point === points.find(isKnown) ? '计划 ' : ''
  return [
    { tag: 'circle', attributes: { class: 'point', cx: at, cy: level, r: 5 } },
    valueShape(name + point.words, at, level, isLabelBelow(point, actual, true)),
    month,
  ]
}

/** A diamond with its words; a blank cell is named in the table alone, for the plan's line fills the drawing. */
function actualShapes(point: ChartPoint, { points, actual = [] }: PlanChart, scale: Scale): Shape[] {
  if (point.share === undefined) return []
  const [at, level] = [scale.x(point), scale.y(point.share)]
  const name = point === actual.find(isKnown) ? '实际 ' : ''
  return [
    { tag: 'path', attributes: { class: 'actual-point', d: `M${at} ${level - 7}l7 7-7 7-7-7z` } },
    valueShape(name + point.words, at, level, isLabelBelow(point, points, false)),
  ]
}

/** Words above or below a point; those with a name end near the right edge, where they would not fit around it. */
function valueShape(text: string, x: number, level: number, below: boolean): Shape {
  const y = below && level + 22 < FRAME.bottom + 10 ? level + 22 : level - 11
  if (text.includes(' ') && x > FRAME.width - 50)
    return { tag: 'text', attributes: { class: 'value end', x: x + 20, y }, text }
  return { tag: 'text', attributes: { class: 'value', x, y }, text }
}

function monthShape(point: ChartPoint, { x }: Scale, lower: number): Shape {
  return { tag: 'text', attributes: { class: 'month', x: x(point), y: FRAME.bottom + 24 + lower }, text: point.label }
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

import { formatRounded } from '../words/axis-money.ts'
import type { Drawing, Shape } from './svg.ts'
import type { Bar, Segment, UnitChart } from './unit-chart.ts'

/** User units: at 1:1 the drawing fits a phone of 360 px, so that its words stay readable there. */
const FRAME = { width: 400, height: 280, right: 396, top: 34, bottom: 248 }
/** Room for the numbers of the axis: at least this, or so much a character. */
const AXIS = { least: 46, gap: 8, character: 8.5, han: 14 }
/** Widest bar. */
const BAR = 56
/** Lowest segment that its number fits into. */
const LABELLED = 16

/** Draws a unit's budgets as one stacked bar a year. Segments differ by pattern (`url(#series-1)` and so on, which the
 *  page must hold), and tall ones carry the number of their series. */
export function drawUnit(chart: UnitChart): Drawing {
  const scale = scaleOf(chart)
  return {
    width: FRAME.width,
    height: FRAME.height,
    shapes: [
      { tag: 'text', attributes: { class: 'tick', x: scale.left - AXIS.gap, y: 14 }, text: chart.unit.word },
      ...chart.ticks.flatMap((fen) => gridShapes(fen, chart, scale)),
      ...chart.bars.flatMap((bar, index) => barShapes(bar, index, scale)),
    ],
  }
}

type Scale = ReturnType<typeof scaleOf>

function scaleOf({ bars, ticks, unit }: UnitChart) {
  const longest = Math.max(...ticks.map((fen) => formatRounded(fen, unit).length))
  const width = Math.max(AXIS.character * longest, AXIS.han * unit.word.length)
  const left = Math.max(AXIS.least, Math.ceil(AXIS.gap + width))
  const band = (FRAME.right - left) / bars.length
  const top = ticks.at(-1) ?? 1
  return {
    left,
    middle: (index: number) => round(left + band * (index + 0.5)),
    width: round(Math.min(BAR, band * 0.7)),
    y: (fen: number) => round(FRAME.bottom - ((FRAME.bottom - FRAME.top) * fen) / top),
    /** Words of every so many bars fit side by side. */
    every: Math.ceil(36 / band),
  }
}

function gridShapes(fen: number, { unit }: UnitChart, { y, left }: Scale): Shape[] {
  const at = y(fen)
  return [
    { tag: 'line', attributes: { class: 'grid', x1: left, x2: FRAME.right, y1: at, y2: at } },
    { tag: 'text', attributes: { class: 'tick', x: left - AXIS.gap, y: at + 5 }, text: formatRounded(fen, unit) },
  ]
}

function barShapes({ year, segments, total, words }: Bar, index: number, scale: Scale): Shape[] {
  const x = scale.middle(index)
  const parts = segments.flatMap((segment) => segmentShapes(segment, x, scale))
  if (index % scale.every !== 0) return parts
  return [
    ...parts,
    {
      tag: 'text',
      attributes: { class: segments.length > 0 ? 'value' : 'missing', x, y: scale.y(total) - 7 },
      text: words,
    },
    { tag: 'text', attributes: { class: 'year', x, y: FRAME.bottom + 22 }, text: String(year) },
  ]
}

function segmentShapes({ series, fen, from }: Segment, x: number, { y, width }: Scale): Shape[] {
  const [low, high] = [y(from), y(from + fen)]
  const left = round(x - width / 2)
  const bar: Shape = {
    tag: 'path',
    attributes: { class: 'segment', fill: `url(#series-${series + 1})`, d: `M${left} ${low}V${high}h${width}V${low}Z` },
  }
  if (low - high < LABELLED) return [bar]
  return [
    bar,
    { tag: 'text', attributes: { class: 'missing', x, y: round((low + high) / 2 + 5) }, text: String(series + 1) },
  ]
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

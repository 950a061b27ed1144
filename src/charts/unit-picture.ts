import { acrossOf, type Picture, roundedTo, type Shape } from './pictures/shape.ts'
import { type Bar, endOf, type Segment, type UnitChart } from './unit-chart.ts'

/** In pixels. */
const FRAME = { height: 250, top: 26, bottom: 222, years: 242 }
/** Parts of the width: the bars stand left of `bars`, the names from `names` on. */
const ACROSS = { bars: 0.58, names: 0.62, widest: 0.1 }
/** Names stand so far apart, in pixels. */
const LINE = 18
/** So many characters of a name fit beside the bars on a phone. */
const SHORT = 8
/** From here on not every bar has room for its number. */
const ROOMY = 6

/** How each series is filled, the largest first; the rest together palest. */
const FILLS = ['fill', 'fill-soft', 'fill-middle', 'fill-pale', 'fill-soft', 'fill-pale']

/** A unit's budgets as one stacked bar a year, the largest project lowest and full; every project has its name beside its last
 *  part, so that no legend has to be decoded. Phones show the beginning of a name, the table beside the picture all of it. */
export function drawUnitYears(chart: UnitChart, unit: string): Picture {
  const { bars, summary } = chart
  const most = Math.max(1, ...bars.map(({ total }) => total))
  const slot = ACROSS.bars / bars.length
  const width = Math.min(ACROSS.widest, slot * 0.66)
  const yOf = (fen: number) => roundedTo(FRAME.bottom - (fen / most) * (FRAME.bottom - FRAME.top))
  const middleOf = (index: number) => slot * (index + 0.5)
  const ground: Shape = {
    tag: 'line',
    attributes: { class: 'stroke-rule', x1: 0, x2: acrossOf(ACROSS.bars), y1: FRAME.bottom, y2: FRAME.bottom },
  }
  const rightOf = (bar: Bar) => middleOf(bars.indexOf(bar)) + width / 2
  return {
    title: `${unit}各年度预算：${summary}`,
    height: FRAME.height,
    shapes: [
      ground,
      ...bars.flatMap(({ segments }, index) =>
        segments.map((segment) => partOf(segment, middleOf(index) - width / 2, width, yOf)),
      ),
      ...bars.flatMap((bar, index) => wordsOf(bar, middleOf(index), yOf(bar.total), isWritten(index, bars.length))),
      ...namesOf(chart, rightOf, yOf),
    ],
  }
}

function partOf({ series, fen, from }: Segment, x: number, width: number, yOf: (fen: number) => number): Shape {
  const top = yOf(from + fen)
  // A line of the page's colour between the parts, where there is room for one.
  const height = Math.max(0.5, roundedTo(yOf(from) - top - 1))
  return {
    tag: 'rect',
    attributes: { class: FILLS[series] ?? 'fill-pale', x: acrossOf(x), y: top, width: acrossOf(width), height },
  }
}

/** The newest bar has its number always, others where there is room. */
function isWritten(index: number, count: number): boolean {
  return (count - 1 - index) % Math.ceil(count / ROOMY) === 0
}

function wordsOf({ year, words, segments }: Bar, x: number, top: number, isShown: boolean): Shape[] {
  if (!isShown) return []
  const kind = segments.length > 0 ? 'middle strong' : 'middle soft'
  return [
    { tag: 'text', attributes: { class: kind, x: acrossOf(x), y: top - 7 }, text: words },
    { tag: 'text', attributes: { class: 'middle soft', x: acrossOf(x), y: FRAME.years }, text: String(year) },
  ]
}

function namesOf(chart: UnitChart, rightOf: (bar: Bar) => number, yOf: (fen: number) => number): Shape[] {
  const ends = chart.series
    .flatMap((_, at) => {
      const end = endOf(chart, at)
      return end ? [{ ...end, at, y: yOf(end.segment.from + end.segment.fen / 2) }] : []
    })
    .toSorted((a, b) => b.y - a.y)
  const spread = spreadOf(ends.map(({ y }) => y))
  return ends.flatMap(({ bar, name, note, at, y }, index) => {
    const level = spread[index] ?? y
    const lead = {
      class: 'stroke-rule',
      x1: acrossOf(rightOf(bar)),
      x2: acrossOf(ACROSS.names - 0.01),
      y1: roundedTo(y),
      y2: level,
    }
    return [
      { tag: 'line', attributes: lead } as const,
      ...nameOf(name, note, { class: at === 0 ? 'said' : 'soft', y: level + 5 }),
    ]
  })
}

/** On a phone the beginning of a name. */
function nameOf(
  name: string,
  note: string,
  { class: kind, y }: { readonly class: string; readonly y: number },
): Shape[] {
  const place = { x: acrossOf(ACROSS.names), y }
  const characters = [...name]
  const short = characters.length > SHORT ? `${characters.slice(0, SHORT - 1).join('')}…` : name
  const whole = `${name}${note}`
  if (short === whole) return [{ tag: 'text', attributes: { class: kind, ...place }, text: name }]
  return [
    { tag: 'text', attributes: { class: `${kind} phone`, ...place }, text: short },
    { tag: 'text', attributes: { class: `${kind} wide-text`, ...place }, text: whole },
  ]
}

/** Heights, lowest in the picture first, moved apart so that their lines do not meet: upwards from the ground, then down again from
 *  the top. */
function spreadOf(places: readonly number[]): number[] {
  const up: number[] = []
  for (const place of places) up.push(Math.min(place, (up.at(-1) ?? FRAME.bottom + LINE / 2) - LINE))
  const down: number[] = []
  for (const place of up.toReversed()) down.push(Math.max(place, (down.at(-1) ?? FRAME.top - LINE - LINE / 2) + LINE))
  return down.toReversed().map(roundedTo)
}

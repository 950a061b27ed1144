import type { LinePoint } from '../spend-lines.ts'
import { type Line, type Obstacles, type PlacedLabel, placeLabel, type Spot } from './place-labels.ts'

/** A known point with its place: a part of the width, and pixels from above. */
export interface Place {
  readonly point: LinePoint
  readonly at: number
  readonly y: number
}

/** What a label is of. */
type Course = 'plan' | 'actual' | 'revised'

/** A label at its place, with what it is of. */
export interface SpendLabel extends PlacedLabel {
  readonly of: Course
}

/** What is to be written at: the known points of both lines, and the lines themselves. */
interface Written {
  readonly plan: readonly Place[]
  readonly actual: readonly Place[]
  readonly obstacles: Obstacles
  /** No label stands lower. */
  readonly bottom: number
}

const NAMES = { plan: '计划', actual: '实际' } as const
/** From a point to what is written over, under and beside it, and between two labels in the margin, in pixels. */
const OVER = 11
const UNDER = 22
const BESIDE = 10
const APART = 18
/** From the middle of letters to the line they stand on. */
const MIDDLE = 5
const LAST = 12

/** What the margin holds: the values at the end of the year, one over the other where they would touch. */
export function endsOf({ plan, actual, bottom }: Pick<Written, 'plan' | 'actual' | 'bottom'>): SpendLabel[] {
  const own = (of: 'plan' | 'actual', place: Place | undefined): SpendLabel[] =>
    place?.point.month === LAST ? [labelAt(of, place, place.y + MIDDLE)] : []
  const [planned] = own('plan', plan[plan.length - 1])
  const [spent] = own('actual', actual[actual.length - 1])
  if (!planned || !spent) return [planned, spent].filter((label) => label !== undefined)
  if (planned.text === spent.text) return [spent]
  const [upper, lower] = planned.spot.y <= spent.spot.y ? [planned, spent] : [spent, planned]
  const short = Math.max(0, APART - (lower.spot.y - upper.spot.y))
  const down = Math.min(short / 2, bottom + MIDDLE - lower.spot.y)
  return [moved(upper, down - short), moved(lower, down)]
}

/** How far beside its point the margin begins, in pixels. */
export const MARGIN = BESIDE

function labelAt(of: Course, { point, at }: Place, y: number): SpendLabel {
  return { of, text: point.words, spot: { at, dx: BESIDE, y, anchor: 'start' } }
}

function moved(label: SpendLabel, by: number): SpendLabel {
  return { ...label, spot: { ...label.spot, y: label.spot.y + by } }
}

/** The adjusted budget's words at its dashed line; undefined where they have no room, and the line says nothing without. */
export function revisedLabelOf(
  words: string,
  dash: Line,
  { obstacles, bottom }: Pick<Written, 'obstacles' | 'bottom'>,
): SpendLabel | undefined {
  const spots = [0, 0.2, 0.4, 0.6].flatMap((part) =>
    [17, -8].map((down): Spot => {
      const at = dash.x1 + (dash.x2 - dash.x1) * part
      return { at, dx: 0, y: dash.y1 + down, anchor: 'start' }
    }),
  )
  const placed = placeLabel(
    { text: `调整后 ${words}`, spots: spots.filter(({ y }) => y + MIDDLE <= bottom) },
    obstacles,
    [],
  )
  return placed && { of: 'revised', ...placed }
}

/** What is written along the lines: the name of each at its first point that has room for it, then as many of its values as
 *  have room, the latest first. `taken` stands already. */
export function labelsOf(written: Written, taken: readonly SpendLabel[]): SpendLabel[] {
  const labels = [...taken]
  for (const of of ['actual', 'plan'] as const) nameLine(of, written, labels)
  for (const of of ['actual', 'plan'] as const)
    for (const place of written[of].toReversed()) {
      const isSaid = labels.some((label) => label.of === of && label.spot.at === place.at && hasWords(label, place))
      if (!isSaid && place.point.month !== LAST) write({ of, text: place.point.words }, place, written, labels)
    }
  return labels
}

function hasWords({ text }: SpendLabel, { point }: Place): boolean {
  return text.endsWith(point.words)
}

/** Names a line with a value, or without one where no point has room for both. */
function nameLine(of: 'plan' | 'actual', written: Written, labels: SpendLabel[]): void {
  const name = NAMES[of]
  const places = written[of]
  const tries = [
    ...places
      .filter(({ point }) => point.month !== LAST)
      .map((place) => ({ place, text: `${name} ${place.point.words}` })),
    ...places.map((place) => ({ place, text: name })),
  ]
  tries.some(({ place, text }) => write({ of, text }, place, written, labels))
}

/** Writes a text at a point where there is room for it, and tells whether there was. */
function write(
  { of, text }: { readonly of: 'plan' | 'actual'; readonly text: string },
  place: Place,
  { obstacles, bottom }: Written,
  labels: SpendLabel[],
): boolean {
  const spots = spotsOf(of, place).filter(({ y }) => y + MIDDLE <= bottom)
  const placed = placeLabel({ text, spots }, obstacles, labels)
  if (placed) labels.push({ of, ...placed })
  return placed !== undefined
}

/** The plan's words stand over its points and to the left, where a rising line leaves room; those of what was spent under its. */
function spotsOf(of: 'plan' | 'actual', { at, y }: Place): Spot[] {
  const row = (down: number): Spot[] => [
    { at, dx: 0, y: y + down, anchor: 'middle' },
    { at, dx: 4, y: y + down, anchor: 'start' },
    { at, dx: -4, y: y + down, anchor: 'end' },
  ]
  const beside: Spot[] = [
    { at, dx: BESIDE, y: y + MIDDLE, anchor: 'start' },
    { at, dx: -BESIDE, y: y + MIDDLE, anchor: 'end' },
  ]
  const over = row(-OVER)
  return of === 'plan'
    ? [...over.slice(2), ...over.slice(0, 2), ...row(UNDER), ...beside]
    : [...row(UNDER), ...over, ...beside]
}

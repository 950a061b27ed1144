import { acrossOf, type Picture } from './shape.ts'

/** Heights in pixels. */
const BAR = 8
/** What is not nothing is at least so wide, in parts of the longest. */
const LEAST = 0.008

/** A bar in a row of a table, as long as its part of the column's largest value. `part` is 0–1; nothing is drawn for 0. `title`
 *  says the value. */
export function drawBar(part: number, title: string): Picture {
  const width = acrossOf(part > 0 ? Math.max(LEAST, Math.min(1, part)) : 0)
  return { title, height: BAR, shapes: [{ tag: 'rect', attributes: { class: 'fill', width, height: BAR } }] }
}

/** How long each value's bar is, 0–1 of the longest; values that are not known, or below 0, have none. */
export function partsOf(values: readonly (bigint | number | undefined)[]): number[] {
  const sizes = values.map((value) => Math.max(0, Number(value ?? 0)))
  const most = Math.max(0, ...sizes)
  return sizes.map((size) => (most > 0 ? size / most : 0))
}

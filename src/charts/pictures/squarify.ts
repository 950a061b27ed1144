/** A place in a drawing; all in one measure, from its upper left corner. */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Divides a frame among values, so that areas are as the values and as near to squares as can be: rows along the shorter side of
 *  what is left, each as long as that makes its worst rectangle better. Values are above 0, the largest first; a rectangle each,
 *  in their order. Source: Bruls, Huizing and van Wijk, Squarified Treemaps, 2000. */
export function squarify(values: readonly number[], frame: Rect): Rect[] {
  const sum = values.reduce((all, value) => all + value, 0)
  const scale = sum > 0 ? (frame.width * frame.height) / sum : 0
  const placed: Rect[] = []
  let left = frame
  let row: number[] = []
  const close = () => {
    const { rects, rest } = layRow(row, left)
    placed.push(...rects)
    left = rest
    row = []
  }
  for (const value of values) {
    const area = value * scale
    const side = Math.min(left.width, left.height)
    if (row.length > 0 && worstOf([...row, area], side) > worstOf(row, side)) close()
    row.push(area)
  }
  close()
  return placed
}

/** How far the worst rectangle of a row is from a square: 1 is one. */
function worstOf(areas: readonly number[], side: number): number {
  const sum = areas.reduce((all, area) => all + area, 0)
  const thickness = sum / side
  return Math.max(...areas.map((area) => Math.max(thickness ** 2 / area, area / thickness ** 2)))
}

/** Puts a row along the shorter side, and tells what is left of the frame. */
function layRow(areas: readonly number[], { x, y, width, height }: Rect): { rects: Rect[]; rest: Rect } {
  const sum = areas.reduce((all, area) => all + area, 0)
  const upright = width >= height
  const thickness = sum === 0 ? 0 : sum / (upright ? height : width)
  let along = 0
  const rects = areas.map((area) => {
    const length = thickness > 0 ? area / thickness : 0
    const rect = upright
      ? { x, y: y + along, width: thickness, height: length }
      : { x: x + along, y, width: length, height: thickness }
    along += length
    return rect
  })
  const rest = upright
    ? { x: x + thickness, y, width: width - thickness, height }
    : { x, y: y + thickness, width, height: height - thickness }
  return { rects, rest }
}

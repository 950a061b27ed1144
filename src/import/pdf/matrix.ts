/** An affine map: x' = a·x + c·y + e, y' = b·x + d·y + f. Source: ISO 32000-1, 8.3.3. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export interface Point {
  readonly x: number
  readonly y: number
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** The map that does `inner` first and `outer` after it. */
export function combined(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [p, q, r, s, t, u] = inner
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

/** Where a map takes a point. */
export function mapped([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}

/** How many times larger a map makes an area. */
export function areaOf([a, b, c, d]: Matrix): number {
  return Math.abs(a * d - b * c)
}

/** Six numbers as a map; undefined for anything else. */
export function matrixOf(value: unknown): Matrix | undefined {
  const [a, b, c, d, e, f] = numbersOf(value)
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined
  return e === undefined || f === undefined ? undefined : [a, b, c, d, e, f]
}

/** The finite numbers of a list or a typed array, in order; none of anything else. */
export function numbersOf(value: unknown): number[] {
  if (value instanceof Float32Array || value instanceof Float64Array) return [...value]
  if (!Array.isArray(value)) return []
  return value.filter((one): one is number => typeof one === 'number' && Number.isFinite(one))
}

/** A unit of money that a chart's axis counts in. */
export interface AxisUnit {
  readonly word: '元' | '万元' | '亿元' | '万亿元'
  /** Fen of one. */
  readonly fen: number
}

const YUAN: AxisUnit = { word: '元', fen: 100 }
const UNITS: readonly AxisUnit[] = [
  { word: '万亿元', fen: 100_000_000_000_000 },
  { word: '亿元', fen: 10_000_000_000 },
  { word: '万元', fen: 1_000_000 },
  YUAN,
]

/** The unit that keeps the numbers up to `most` fen short. A drawing rounds: fen are plain numbers here. */
export function axisUnitOf(most: number): AxisUnit {
  return UNITS.find(({ fen }) => most >= fen) ?? YUAN
}

/** Fen rounded to a number that fits over a bar: three digits, or more before the point. What is little beside
 *  the unit is not 0. */
export function formatRounded(fen: number, unit: AxisUnit): string {
  const value = fen / unit.fen
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2
  if (value > 0 && value < 0.005) return '<0.01'
  return Number(value.toFixed(digits)).toLocaleString('en-US')
}

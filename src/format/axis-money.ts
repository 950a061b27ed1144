/** A unit of money that a chart's axis counts in. */
export interface AxisUnit {
  readonly word: '元' | '万元' | '亿元'
  /** Integer fen of one. */
  readonly fen: number
}

const UNITS: readonly AxisUnit[] = [
  { word: '亿元', fen: 10_000_000_000 },
  { word: '万元', fen: 1_000_000 },
  { word: '元', fen: 100 },
]

/** The unit that keeps the numbers up to `most`, integer fen, short. */
export function axisUnitOf(most: number): AxisUnit {
  return UNITS.find(({ fen }) => most >= fen) ?? { word: '元', fen: 100 }
}

/** Integer fen rounded to a number that fits over a bar: three digits, or more before the point. */
export function formatRounded(fen: number, unit: AxisUnit): string {
  const value = fen / unit.fen
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2
  return Number(value.toFixed(digits)).toLocaleString('en-US')
}

/** A number in decimal, exactly: `digits` × 10^−`scale`, without its sign. */
export interface Decimal {
  readonly digits: bigint
  readonly scale: number
}

/** The absolute value of a number as spreadsheets show it: at most 15 significant digits, so that the 0.57 which is
 *  stored as 0.56999999999999995 is 0.57 again. */
export function decimalOf(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential(14).split('e')
  return { digits: BigInt(mantissa.replace('.', '')), scale: 14 - Number(exponent) }
}

/** The decimal times 10^`places`. */
export function shifted({ digits, scale }: Decimal, places: number): Decimal {
  return { digits, scale: scale - places }
}

/** Digits before and after the point, with exactly so many `places` after it; halves go up. */
export function roundedDigits({ digits, scale }: Decimal, places: number): { whole: string; fraction: string } {
  const extra = scale - places
  const divisor = 10n ** BigInt(Math.max(0, extra))
  const scaled = extra >= 0 ? (digits + divisor / 2n) / divisor : digits * 10n ** BigInt(-extra)
  const all = scaled.toString().padStart(places + 1, '0')
  return { whole: all.slice(0, all.length - places), fraction: all.slice(all.length - places) }
}

/** A share 0–1 as per cent without needless zeros, such as `50%` or `62.5%`. At most two decimals. */
export function formatShare(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`
}

/** A share in a sentence, rounded: `22%`, `3.9%`; whole per cent from ten on, a tenth below. What is little is not 0. */
export function formatRoundedShare(share: number): string {
  const size = share * 100
  if (size > 0 && size < 0.05) return '不到 0.1%'
  return `${Number(size.toFixed(size < 9.95 ? 1 : 0))}%`
}

/** A difference of shares in percentage points without its sign, such as `18`. At most two decimals. */
export function formatPercentagePoints(difference: number): string {
  return String(Number((Math.abs(difference) * 100).toFixed(2)))
}

/** A rate as per cent, cut after two decimals and never rounded up, so that it does not read like the next grade. */
export function formatRate(rate: number): string {
  return formatShare(Math.floor(Number((rate * 10_000).toPrecision(12))) / 10_000)
}

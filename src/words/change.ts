import { formatShare } from './share.ts'

/** A change by a share with its sign, such as `+12.5%` or `−3%`; `不变` where there is none. */
export function formatChange(share: number): string {
  if (share === 0) return '不变'
  const size = formatShare(Math.abs(share))
  if (size === '0%') return share > 0 ? '+不到 0.01%' : '−不到 0.01%'
  return `${share > 0 ? '+' : '−'}${size}`
}

/** A growth by so many times is no longer told in per cent: what was before is next to nothing. */
const MANIFOLD = 100

/** The same in two digits or so, for a row of a list whose exact sums are one step away: `+32%`, `−1.4%`; `持平` where there is
 *  none. */
export function formatRoundedChange(share: number): string {
  if (share === 0) return '持平'
  const size = Math.abs(share) * 100
  const sign = share > 0 ? '+' : '−'
  if (size < 0.05) return `${sign}不到 0.1%`
  if (share >= MANIFOLD) return `+${MANIFOLD} 倍以上`
  return `${sign}${Number(size.toFixed(size < 9.95 ? 1 : 0)).toLocaleString('en-US')}%`
}

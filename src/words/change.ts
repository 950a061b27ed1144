import { formatShare } from './share.ts'

/** A change by a share with its sign, such as `+12.5%` or `−3%`; `不变` where there is none. */
export function formatChange(share: number): string {
  if (share === 0) return '不变'
  const size = formatShare(Math.abs(share))
  if (size === '0%') return share > 0 ? '+不到 0.01%' : '−不到 0.01%'
  return `${share > 0 ? '+' : '−'}${size}`
}

/** A change as a list says it, rounded: `+71%`, `−3.9%`, `+<0.1%`; whole per cent from ten on, a tenth below. */
export function formatRoundedChange(share: number): string {
  if (share === 0) return '不变'
  const sign = share > 0 ? '+' : '−'
  const size = Math.abs(share) * 100
  const digits = size >= 9.95 ? Math.round(size) : Number(size.toFixed(1))
  return digits === 0 ? `${sign}<0.1%` : `${sign}${digits.toLocaleString('en-US')}%`
}

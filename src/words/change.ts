import { formatShare } from './share.ts'

/** A change by a share with its sign, such as `+12.5%` or `−3%`; `不变` where there is none. */
export function formatChange(share: number): string {
  if (share === 0) return '不变'
  const size = formatShare(Math.abs(share))
  if (size === '0%') return share > 0 ? '+不到 0.01%' : '−不到 0.01%'
  return `${share > 0 ? '+' : '−'}${size}`
}

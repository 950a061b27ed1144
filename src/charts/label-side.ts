import type { ChartPoint } from './chart-point.ts'

/** Whether the words at a point stand below it: where the other line runs above it, so that each line's words are on its
 *  own side. Where the two meet, those of `lower` do. */
export function isLabelBelow(point: ChartPoint, other: readonly ChartPoint[], lower: boolean): boolean {
  const level = shareAt(other, point.time)
  if (level === undefined || point.share === undefined) return false
  return lower ? level >= point.share : level > point.share
}

/** The share of a line at a time of the year, straight between its known points, from 0 on 1 January; its last share after
 *  them. Undefined when it has no point. */
export function shareAt(line: readonly ChartPoint[], time: number): number | undefined {
  let before = { time: 0, share: 0 }
  let any = false
  for (const { time: at, share } of line) {
    if (share === undefined) continue
    any = true
    if (at >= time) return before.share + ((share - before.share) * (time - before.time)) / (at - before.time)
    before = { time: at, share }
  }
  return any ? before.share : undefined
}

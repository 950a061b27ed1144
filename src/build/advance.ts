import type { Words } from '../faults/language.ts'

/** How far the rendering of pages is. */
export interface Advance {
  readonly done: number
  /** How many there will be, or nearly as many. */
  readonly total: number
  /** Seconds since the first of them was asked for. */
  readonly seconds: number
}

/** Says how many pages are written, and how long the others will take if they take as long as those. */
export function advanceWords({ done, total, seconds }: Advance): Words {
  const left = Math.max(0, Math.ceil((seconds / Math.max(1, done)) * (total - done)))
  return {
    en: `Writing pages: ${done} of about ${Math.max(done, total)}, about ${left} s left`,
    zh: `生成页面：大约 ${Math.max(done, total)} 个，已写 ${done} 个，大约还要 ${left} 秒`,
  }
}

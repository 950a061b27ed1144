import type { FoundPages } from './engine.ts'

/** What the page tells about what was found. `left` is how many of the pages the reader's choice leaves. */
export function statusOf(query: string, { pages, approximate, simplified }: FoundPages, left: number): string {
  const asked = `“${query}”`
  if (pages.length === 0) return `没有找到${asked}。`
  if (left === 0) return `所选的条件下没有${asked}，不限条件有 ${pages.length} 条。`
  if (approximate) return `没有与${asked}完全相符的内容。下面 ${left} 条是近似结果。`
  return simplified ? `找到 ${left} 条（按“${simplified}”查找）。` : `找到 ${left} 条。`
}

/** Shown while the index is being fetched, and when it cannot be. */
export const LOADING = '正在查找……'
export const FAILED = '搜索没有载入成功。请检查网络后再试，或从下面的单位进入。'

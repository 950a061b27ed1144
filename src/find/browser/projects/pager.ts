/** Projects shown on a page. */
export const PAGE_SIZE = 50

/** The pages to offer around the one shown, from 1: the first, the last and its neighbours. `gap` says that pages are
 *  left out before it. `page` is brought into what there is. */
export function pagesOf(projects: number, page: number): { readonly page: number; readonly gap: boolean }[] {
  const last = lastPageOf(projects)
  const at = Math.min(page, last)
  const offered = [...new Set([1, at - 1, at, at + 1, last])].filter((one) => one >= 1 && one <= last)
  return offered.map((one, index) => ({ page: one, gap: one - (offered[index - 1] ?? 0) > 1 }))
}

/** The number of the last page; 1 where there is nothing. */
export function lastPageOf(projects: number): number {
  return Math.max(1, Math.ceil(projects / PAGE_SIZE))
}

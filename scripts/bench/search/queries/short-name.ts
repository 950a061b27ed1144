import type { TruthPage } from '../truth/truth-page.ts'

/** A unit's name without the place it begins with, such as `教育局` of `云溪县教育局`; undefined where another unit's name ends so
 *  too, or it has no such beginning. */
export function shortOf(unitName: string, pages: readonly TruthPage[]): string | undefined {
  const [, short] = /^[^县市区]{1,6}[县市区](.{2,})$/.exec(unitName) ?? []
  if (short === undefined) return undefined
  return pages.some((page) => page.unitName !== unitName && page.unitName.endsWith(short)) ? undefined : short
}

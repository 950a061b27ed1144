import type { SearchRecord } from '../../shared/record.ts'

/** What a bundle weighs at most, unless a single record weighs more: three or four projects, or a department. */
const MOST = 330

/** A packed record is about as large as its rows and so many more. */
const HEAD = 50

/** All records in bundles of neighbours that are fetched together, in their order. */
export function bundlesOf(records: readonly SearchRecord[]): SearchRecord[][] {
  const bundles: SearchRecord[][] = []
  let weight = 0
  for (const record of records) {
    const own = record.rows.length + HEAD
    const last = bundles[bundles.length - 1]
    if (last && weight + own <= MOST) {
      last.push(record)
      weight += own
    } else {
      bundles.push([record])
      weight = own
    }
  }
  return bundles
}

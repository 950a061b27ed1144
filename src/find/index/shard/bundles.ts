import type { SearchRecord } from '../../shared/record.ts'

/** What a bundle weighs at most, unless a single record weighs more: about twenty projects, or a few departments. */
const MOST = 1650

/** A packed record is about as large as its rows and so many more. */
const HEAD = 50

/** Neighbouring records that are fetched together. */
interface Neighbours {
  /** The page of the first. */
  readonly first: number
  readonly records: readonly SearchRecord[]
}

/** All records in bundles, in their order. */
export function bundlesOf(records: readonly SearchRecord[]): Neighbours[] {
  const bundles: { first: number; records: SearchRecord[]; weight: number }[] = []
  for (const [page, record] of records.entries()) {
    const last = bundles[bundles.length - 1]
    const weight = record.rows.length + HEAD
    if (!last || last.weight + weight > MOST) {
      bundles.push({ first: page, records: [record], weight })
      continue
    }
    last.records.push(record)
    last.weight += weight
  }
  return bundles
}

import { COLUMN_NAMES } from '../../data/columns/names.ts'
import type { Cell } from '../../data/csv.ts'

/** Where a file of rows comes from: the address that asks for them, the day and the data. */
export interface Stamp {
  readonly address: string
  /** The day by the reader's clock, such as `2026-11-28`. */
  readonly date: string
  readonly version: string
}

/** Columns that say on every row where it comes from: lines before the header or after the rows would be data to what reads CSV,
 *  and rows that are copied into another sheet keep them. */
export const STAMP_HEADER = ['查询网址', '下载日期', COLUMN_NAMES.version] as const

/** The cells of these columns. */
export function stampCells({ address, date, version }: Stamp): Cell[] {
  return [address, date, version]
}

/** The stamp of what the page shows now. */
export function stampNow(version: string, now = new Date()): Stamp {
  const here = new Date(now.getTime() - now.getTimezoneOffset() * 60_000)
  return { address: location.href, date: here.toISOString().slice(0, 10), version }
}

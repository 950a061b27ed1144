import type { Row } from '../../document/document.ts'
import type { Reading } from './reading.ts'

/** Rows that only some forms have. */
export interface Part {
  fits(row: Row): boolean
  /** Takes the row at `at`, perhaps with rows under it; gives how many it took, at least one. */
  take(reading: Reading, row: Row, at: number): number
}

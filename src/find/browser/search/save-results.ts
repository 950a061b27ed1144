import type { SearchRecord } from '../../shared/record.ts'
import type { Stamp } from '../csv-stamp.ts'
import { saveCsv } from '../save-csv.ts'
import { resultsCsv } from './results-csv.ts'

/** Hands a reader results as a file of this name. It stands apart because few ask for it. */
export function saveResults(name: string, records: readonly SearchRecord[], stamp: Stamp): void {
  saveCsv(name, resultsCsv(records, stamp))
}

import type { Fault, Schema } from '../../faults/schema-faults.ts'
import type { Draft } from '../draft.ts'
import type { WorkbookFault } from '../table.ts'
import type { DraftRow } from './units.ts'

/** The records of a list that is there, as far as they hold; `valuesOf` gives the faults of their values. */
export function recordsOf<T>(
  drafts: readonly Draft[] | undefined,
  schema: Schema<T>,
  valuesOf: (record: T) => readonly Fault[],
  faults: WorkbookFault[],
): T[] | undefined {
  return drafts?.flatMap((draft) => {
    const record = draft.check(schema, faults)
    if (record === undefined) return []
    faults.push(...valuesOf(record).map((fault) => draft.faultOf(fault)))
    return [record]
  })
}

/** The record of which a unit has one at most. */
export function onlyOf<T>(
  rows: readonly DraftRow[],
  schema: Schema<T>,
  valuesOf: (record: T) => readonly Fault[],
  faults: WorkbookFault[],
): T[] {
  for (const { row } of rows.slice(1)) faults.push({ place: row.placeOf('年度'), code: 'workbook-whole-twice' })
  return (
    recordsOf(
      rows.map(({ draft }) => draft),
      schema,
      valuesOf,
      faults,
    ) ?? []
  )
}

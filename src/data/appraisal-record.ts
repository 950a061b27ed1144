import type { Appraisal, AppraisedIndicator } from '../model/appraisal.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Project } from '../model/project.ts'

/** A row of a self-appraisal in a file of data. Where it prints what the project's targets print, it says by `sameAs` of which row; of values
 *  that it prints as one text, only that text stands there. */
type WrittenRow = Partial<Omit<AppraisedIndicator, 'planned' | 'achieved'>> & {
  /** The number of the target whose levels, name and value this row prints again. */
  readonly sameAs?: number
  readonly planned?: object
  readonly achieved?: object
}

/** A project's self-appraisal for a file of data, without year and unit, which the file says. */
export function appraisalRecord({ year: _, unit: __, ...appraisal }: Appraisal, { indicators }: Project) {
  return { ...appraisal, indicators: appraisal.indicators.map((row) => writtenRow(row, indicators)) }
}

/** The self-appraisal that such a record was made of, but for year and unit. */
export function appraisalOfRecord<Record extends { readonly indicators: readonly WrittenRow[] }>(
  record: Record,
  { indicators }: Pick<Project, 'indicators'>,
) {
  return { ...record, indicators: record.indicators.map((row) => readRow(row, indicators)) }
}

function writtenRow(row: AppraisedIndicator, indicators: readonly Indicator[]) {
  const same = indicators.find((indicator) => indicator.number === row.number && isSame(row, indicator))
  const { level1, level2, category, name, target, planned, achieved, ...rest } = row
  const printed = { level1, level2, category, name, target, planned: planned && withoutRaw(planned, target) }
  return {
    ...{ number: row.number, ...(same ? { sameAs: same.number } : printed) },
    ...rest,
    ...(achieved && { achieved: withoutRaw(achieved, row.actual) }),
  }
}

/** Whether a row prints the levels, name and value of a target, read alike. */
function isSame(row: AppraisedIndicator, { level1, level2, category, name, target }: Indicator): boolean {
  const of = (...values: unknown[]) => JSON.stringify(values)
  const printed = of(row.level1, row.level2, row.category, row.name, row.target, row.planned)
  return target !== undefined && printed === of(level1, level2, category, name, target.raw, target)
}

/** A value that was read of one printed text: that text stands beside it. */
function withoutRaw<Value extends { readonly raw: string }>(value: Value, printed: string | undefined) {
  const { raw, ...read } = value
  return raw === printed ? read : value
}

function readRow({ sameAs, ...row }: WrittenRow, indicators: readonly Indicator[]) {
  const same = indicators.find(({ number }) => number === sameAs)
  const { level1, level2, category, name, target } = same ?? {}
  const { planned, achieved } = row
  return {
    ...(same && { level1, level2, ...(category && { category }), name, target: target?.raw, planned: target }),
    ...row,
    ...(planned && { planned: { raw: row.target, ...planned } }),
    ...(achieved && { achieved: { raw: row.actual, ...achieved } }),
  }
}

import { totalRowOf } from '../../../facts/money/execution.ts'
import { NOT_PUBLISHED } from '../../../model/absence.ts'
import {
  APPRAISAL_NAMES,
  type AppraisalPartKey,
  type AppraisalValue,
  appraisalValuesOf,
  FUNDING_NAMES,
  fundingValuesOf,
} from '../../../words/appraisal-parts.ts'
import type { ProjectRecord } from './record.ts'
import { type ComparedRow, type ComparedSection, rowOf } from './row.ts'

/** Columns of the row of the total that are laid side by side; its points and reason say nothing without the appraisal's own. */
const MONEY = ['original', 'revised', 'executed', 'rate'] as const
/** Parts that have a row wherever any project has an appraisal. */
const ALWAYS = ['totalScore', 'conclusion'] as const
/** Parts that have a row where any of the appraisals prints them; what names the project stands above. */
const WHERE_PRINTED = ['process', 'shortcomings', 'improvements'] as const satisfies readonly AppraisalPartKey[]

/** What the units published of the results, as printed. */
export function resultSectionOf(records: readonly ProjectRecord[]): ComparedSection {
  const heading = '结果（部门自评）'
  if (!records.some(({ appraisal }) => appraisal))
    return {
      heading,
      rows: [
        rowOf(
          '绩效自评',
          records.map(() => [NOT_PUBLISHED]),
        ),
      ],
    }
  const money = records.map(({ appraisal }) => {
    const row = appraisal && totalRowOf(appraisal)
    return row ? fundingValuesOf(row, appraisal.moneyUnit) : []
  })
  const parts = records.map(({ appraisal }) => (appraisal ? appraisalValuesOf(appraisal) : []))
  const printed = WHERE_PRINTED.filter((key) => parts.some((values) => values.some((value) => value.key === key)))
  return {
    heading,
    rows: [
      ...MONEY.map((key) => valueRow(key, FUNDING_NAMES[key], money)),
      ...[...ALWAYS, ...printed].map((key) => valueRow(key, APPRAISAL_NAMES[key], parts)),
    ],
  }
}

function valueRow<Key>(key: Key, label: string, columns: readonly (readonly AppraisalValue<Key>[])[]): ComparedRow {
  return rowOf(
    label,
    columns.map((values) => [values.find((value) => value.key === key)?.text ?? NOT_PUBLISHED]),
  )
}

import { totalRowOf } from '../../../facts/money/execution.ts'
import { NOT_PUBLISHED } from '../../../model/absence.ts'
import type { Amount } from '../../../model/amount.ts'
import type { Figure } from '../../../model/appraisal.ts'
import {
  APPRAISAL_NAMES,
  type AppraisalPartKey,
  type AppraisalValue,
  appraisalValuesOf,
  FUNDING_NAMES,
  fundingValuesOf,
} from '../../../words/appraisal-parts.ts'
import type { ProjectRecord } from './record.ts'
import { type Cell, type ComparedRow, type ComparedSection, rowOf } from './row.ts'

/** Columns of the row of the total that are laid side by side; its points and reason say nothing without the appraisal's own. */
const MONEY = ['original', 'revised', 'executed', 'rate'] as const
/** Parts beside points and conclusion that have a row where any of the appraisals prints them; what names the project stands above. */
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
          records.map(() => ({ lack: NOT_PUBLISHED })),
        ),
      ],
    }
  const totals = records.map(({ appraisal }) => appraisal && totalRowOf(appraisal))
  const money = records.map(({ appraisal }, index) => {
    const row = totals[index]
    return appraisal && row ? fundingValuesOf(row, appraisal.moneyUnit) : []
  })
  const parts = records.map(({ appraisal }) => (appraisal ? appraisalValuesOf(appraisal) : []))
  const printed = WHERE_PRINTED.filter((key) => parts.some((values) => values.some((value) => value.key === key)))
  return {
    heading,
    rows: [
      ...MONEY.map((key) =>
        valueRow(key, FUNDING_NAMES[key], money, { values: totals.map((row) => sizeOf(row?.[key])) }),
      ),
      valueRow('totalScore', APPRAISAL_NAMES.totalScore, parts),
      ...['conclusion' as const, ...printed].map((key) =>
        valueRow(key, APPRAISAL_NAMES[key], parts, { isProse: true }),
      ),
    ],
  }
}

function valueRow<Key>(
  key: Key,
  label: string,
  columns: readonly (readonly AppraisalValue<Key>[])[],
  kind = {},
): ComparedRow {
  const cells = columns.map((values): Cell => {
    const value = values.find((one) => one.key === key)
    return value ? [value.text] : { lack: NOT_PUBLISHED }
  })
  return rowOf(label, cells, kind)
}

/** An amount in fen or a rate as a number; undefined where it has none. */
function sizeOf(value: Amount | Figure | undefined): number | undefined {
  if (value === undefined) return undefined
  if ('fen' in value) return Number(value.fen)
  return 'value' in value ? value.value : undefined
}

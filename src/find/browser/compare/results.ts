import { totalRowOf } from '../../../facts/money/execution.ts'
import type { Amount } from '../../../model/amount.ts'
import type { Appraisal, AppraisedFunding, Figure } from '../../../model/appraisal.ts'
import { formatPrinted } from '../../../words/money.ts'
import type { ProjectRecord } from './record.ts'
import { type ComparedSection, rowOf } from './row.ts'

/** What the units published of the results, as printed. */
export function resultSectionOf(records: readonly ProjectRecord[]): ComparedSection {
  const row = (label: string, textOf: (appraisal: Appraisal) => string | undefined) =>
    rowOf(
      label,
      records.map(({ appraisal }) => [(appraisal && textOf(appraisal)) ?? '未公布']),
    )
  const rows = records.some(({ appraisal }) => appraisal)
    ? [
        row('年初预算', (appraisal) => moneyOf(appraisal, ({ original }) => original)),
        row('全年预算', (appraisal) => moneyOf(appraisal, ({ revised }) => revised)),
        row('全年执行', (appraisal) => moneyOf(appraisal, ({ executed }) => executed)),
        row('执行率', (appraisal) => figureOf(totalRowOf(appraisal)?.rate)),
        row('自评总分', (appraisal) => figureOf(appraisal.totalScore)),
        row('评价结论', ({ conclusion }) => conclusion?.trim()),
      ]
    : [row('绩效自评', () => undefined)]
  return { heading: '结果（部门自评）', rows }
}

/** An amount in the row of the total. */
function moneyOf(appraisal: Appraisal, amountOf: (row: AppraisedFunding) => Amount | undefined): string | undefined {
  const total = totalRowOf(appraisal)
  return total && formatPrinted(amountOf(total), appraisal.moneyUnit)
}

function figureOf(figure: Figure | undefined): string | undefined {
  return figure && (figure.raw.trim() || '未填')
}

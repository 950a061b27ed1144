import type { Appraisal, AppraisedFunding } from '../model/appraisal.ts'

/** The row of the total in the budget's execution of a self-appraisal; the first row where no label says which it is. */
export function appraisedTotalOf({ funding }: Pick<Appraisal, 'funding'>): AppraisedFunding | undefined {
  return funding.find(({ source }) => /总额|合计|总计/.test(source)) ?? funding[0]
}

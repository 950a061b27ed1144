import { executionRateOf, totalRowOf } from '../../../facts/money/execution.ts'
import type { Amount } from '../../../model/amount.ts'
import type { Appraisal, AppraisedFunding } from '../../../model/appraisal.ts'
import type { AppraisalRule, Hit } from '../../finding.ts'
import { halfOf, percentWords, rateOf } from './printed-rate.ts'

/** More executed than the budget of the year. Of the total where there is one, else of every source. Source: 预算法 第十三条,
 *  各部门、各单位的支出必须以经批准的预算为依据，未列入预算的不得支出. */
export const OVER_SPENT = {
  id: 'over-spent',
  group: 'appraisal',
  severity: 'check',
  title: '执行数超过预算',
  why: '支出应当在批准的预算以内；多出的钱要有追加、结转或别的来源。',
  question: '多支出的钱从哪里来，预算有没有按程序调整？',
  findInAppraisal: (appraisal) => rowsOf(appraisal).flatMap((row) => amountsHit(row) ?? rateHit(row)),
} as const satisfies AppraisalRule

function rowsOf(appraisal: Appraisal): readonly AppraisedFunding[] {
  const total = totalRowOf(appraisal)
  return total ? [total] : appraisal.funding
}

/** Undefined where the two amounts are not both printed. A budget that was never adjusted is printed once, as 年初预算数. */
function amountsHit({ source, original, revised, executed }: AppraisedFunding): Hit[] | undefined {
  const budget = revised ?? original
  if (executed?.fen === undefined || budget?.fen === undefined) return undefined
  if (executed.fen <= budget.fen + roundingOf(executed) + roundingOf(budget)) return []
  const rate = executionRateOf({ source, revised: budget, executed })
  const share = rate === undefined ? '' : `，是预算的 ${percentWords(rate)}`
  const message = `自评“${source}”的预算数是“${budget.raw.trim()}”，执行数是“${executed.raw.trim()}”${share}。`
  return [{ place: '', values: [executed.raw, budget.raw], message }]
}

/** A rate alone says it too; a bare `1.2` may be 1.2 %. */
function rateHit({ source, rate }: AppraisedFunding): Hit[] {
  const printed = rateOf(rate)
  if (!rate?.value || printed === undefined || printed <= 1) return []
  if (!/[%％]/.test(rate.raw) && rate.value <= 100) return []
  return [{ place: '', values: [rate.raw], message: `自评“${source}”的预算执行率是“${rate.raw.trim()}”。` }]
}

/** By how many fen an amount may be rounded: half of one in its last printed place. */
function roundingOf(amount: Amount): bigint {
  return BigInt(Math.round(Number(amount.fen ?? 0n) * halfOf(amount)))
}

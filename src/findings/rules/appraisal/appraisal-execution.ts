import { shareOfMoney } from '../../../facts/money/money.ts'
import type { Amount } from '../../../model/amount.ts'
import type { Figure } from '../../../model/appraisal.ts'
import type { AppraisalRule, Hit } from '../../finding.ts'
import { decimalsOf, halfOf, percentWords, rateOf } from './printed-rate.ts'

/** A published 预算执行率 that is not executed ÷ revised. Source: 财预〔2020〕10号, the rate is 全年执行数 ÷ 全年预算数. */
export const RATE_NOT_EXECUTED = {
  id: 'rate-not-executed',
  group: 'appraisal',
  severity: 'check',
  title: '执行率与金额不符',
  why: '执行率应当等于全年执行数除以全年预算数。',
  question: '执行率是怎么算的，执行数和预算数哪个是对的？',
  findInAppraisal: ({ funding }) =>
    funding.flatMap(({ source, revised, executed, rate }): Hit[] => {
      const printed = rateOf(rate)
      const computed = shareOfMoney(executed?.fen, revised?.fen)
      if (!rate || printed === undefined || computed === undefined || !executed || !revised) return []
      if (Math.abs(computed - printed) <= roundingOf(rate, executed, revised, computed)) return []
      const amounts = `执行数“${executed.raw.trim()}”，预算数“${revised.raw.trim()}”`
      const message = `自评“${source}”的执行率写的是“${rate.raw.trim()}”；${amounts}，相除是 ${percentWords(computed)}。`
      return [{ place: '', values: [rate.raw, executed.raw, revised.raw], message }]
    }),
} as const satisfies AppraisalRule

/** How far apart the two may be by rounding alone: one in the last place of the rate, and half of one in that of each
 *  amount, which are often printed in 万元. */
function roundingOf(rate: Figure, executed: Amount, revised: Amount, computed: number): number {
  const lastOfRate = 10 ** -decimalsOf(rate.raw) * (rate.value === rateOf(rate) && !/[%％]/.test(rate.raw) ? 1 : 0.01)
  return lastOfRate + computed * (halfOf(executed) + halfOf(revised)) + 1e-9
}

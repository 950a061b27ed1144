import { executionRateOf } from '../../../facts/money/execution.ts'
import type { Appraisal } from '../../../model/appraisal.ts'
import type { AppraisalRule, Hit } from '../../finding.ts'
import { saysNothing } from '../../wording.ts'
import { percentWords, rateOf } from './printed-rate.ts'

/** Below this rate of execution the form asks for a reason. */
const LOW_RATE = 0.9

/** Execution below 90% without a word about it, where the form has a place for one. Source: the column 偏差原因及改进措施 of the
 *  self-appraisal form. */
export const RATE_LOW_NO_REASON = {
  id: 'rate-low-no-reason',
  group: 'appraisal',
  severity: 'check',
  title: '执行率低没写原因',
  why: '钱没有花完，应当说明原因，才知道是省下了还是没有办成。',
  question: '预算为什么没有执行完，是节约了还是事情没有办？',
  findInAppraisal: (appraisal): Hit[] => {
    const [total] = appraisal.funding
    const rate = total && (rateOf(total.rate) ?? executionRateOf(total))
    if (!total || rate === undefined || rate >= LOW_RATE) return []
    const places = placesForReasons(appraisal)
    if (places.length === 0 || places.some((text) => !saysNothing(text))) return []
    const values = [total.rate?.raw ?? '', total.executed?.raw ?? '', total.revised?.raw ?? '']
    return [{ place: '', values, message: `自评的预算执行率是 ${percentWords(rate)}，没有写原因。` }]
  },
} as const satisfies AppraisalRule

/** Points lost beside a blank reason. A form without that column does not ask for one. */
export const SCORE_LOST_NO_REASON = {
  id: 'score-lost-no-reason',
  group: 'appraisal',
  severity: 'check',
  title: '扣分没写原因',
  why: '没有得满分的指标应当写明偏差原因，才知道下一年怎么改。',
  question: '这一项为什么没有得满分，准备怎么改进？',
  findInAppraisal: ({ indicators }) =>
    indicators.flatMap(({ number, name, weight, score, reason }): Hit[] => {
      if (weight?.value === undefined || score?.value === undefined || score.value >= weight.value) return []
      if (reason === undefined || !saysNothing(reason)) return []
      const message = `自评“${name}”得分“${score.raw.trim()}”，分值“${weight.raw.trim()}”，没有写偏差原因。`
      return [{ place: `i-${number}`, values: [score.raw, weight.raw, reason], message }]
    }),
} as const satisfies AppraisalRule

/** Labels of other cells that a reason may stand in. */
const REASON_LABEL = /原因|问题|不足|改进|整改|措施|说明|分析/

/** What stands in the cells that ask for reasons; empty where the form has none. Anything said beside the money, beside an
 *  indicator or about shortcomings counts: reasons are told in many places. */
function placesForReasons(appraisal: Appraisal): (string | undefined)[] {
  const { funding, indicators, shortcomings, improvements, process, conclusion, fields = [] } = appraisal
  const cells = [...funding.map(({ reason }) => reason), ...indicators.map(({ reason }) => reason)]
  const labelled = fields.filter(({ label }) => REASON_LABEL.test(label)).map(({ text }) => text)
  const asked = [...cells, shortcomings, improvements, ...labelled].filter((text) => text !== undefined)
  // A form does not ask for reasons under these, though they may be told there.
  return asked.length === 0 ? [] : [...asked, process, conclusion]
}

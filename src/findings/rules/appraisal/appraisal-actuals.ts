import type { AppraisedIndicator } from '../../../model/appraisal.ts'
import { numberIn } from '../../../model/measure.ts'
import type { AppraisalRule, Hit } from '../../finding.ts'
import { saysNothing } from '../../wording.ts'
import { percentWords } from './printed-rate.ts'

/** More than this share of the target is an over-achievement to look at. */
const FAR_ABOVE = 1.3

/** What is better when it is less: more of it than the target is no achievement. */
const LESS_IS_BETTER =
  /差错|错误|投诉|事故|死亡|发病|发生|偏差|违约|违规|流失|返工|超支|成本|费用|支出|经费|时间|时长|时限|天数|排放|消耗|能耗|损失|空置/

/** Full marks for what has no actual value, or no number where the target is one. */
export const FULL_MARKS_NO_ACTUAL = {
  id: 'full-marks-no-actual',
  group: 'appraisal',
  severity: 'check',
  title: '满分但没有完成值',
  why: '没有写实际完成多少就得了满分，没有办法核对。',
  question: '这一项实际完成了多少，满分是怎么评出来的？',
  findInAppraisal: ({ indicators }) =>
    indicators.filter(hasFullMarks).flatMap((row): Hit[] => {
      const { number, name, actual, score } = row
      const isNumber = row.planned?.kind === 'quantity'
      if (actual === undefined || (!saysNothing(actual) && !(isNumber && !hasNumber(actual)))) return []
      const said = saysNothing(actual) ? '没有写实际完成值' : `实际完成值是“${actual.trim()}”，没有数字`
      const message = `自评“${name}”得了满分“${score?.raw.trim()}”，${said}。`
      return [{ place: `i-${number}`, values: [targetOf(row), actual, score?.raw ?? ''], message }]
    }),
} as const satisfies AppraisalRule

/** An actual value more than 130% of a target that is to be reached. Source: 财预〔2020〕10号, targets set too low are to be
 *  looked at. */
export const OVER_ACHIEVED = {
  id: 'over-achieved',
  group: 'appraisal',
  severity: 'note',
  title: '完成超过130%',
  why: '完成得比目标多很多，可能是目标定低了。',
  question: '实际完成为什么比目标多这么多，目标是怎么定的？',
  findInAppraisal: ({ indicators }) =>
    indicators.flatMap((row): Hit[] => {
      const rate = LESS_IS_BETTER.test(row.name) ? undefined : achievedShareOf(row)
      if (rate === undefined || rate <= FAR_ABOVE) return []
      const printed = `指标值“${targetOf(row)}”，实际完成“${row.actual?.trim()}”`
      const message = `自评“${row.name}”的${printed}，是目标的 ${percentWords(rate)}。`
      return [{ place: `i-${row.number}`, values: [targetOf(row), row.actual ?? ''], message }]
    }),
} as const satisfies AppraisalRule

/** Operator, value and unit of an appraised target as they are printed together; empty where none is. */
export function targetOf({ planned }: AppraisedIndicator): string {
  return planned?.raw.trim() ?? ''
}

/** Actual ÷ target of a number that is to be reached; undefined where there is no such number. */
function achievedShareOf({ planned, achieved }: AppraisedIndicator): number | undefined {
  if (planned?.kind !== 'quantity' || achieved?.kind !== 'quantity' || planned.operator.startsWith('<'))
    return undefined
  const actual = numberIn(planned.unit, achieved)
  return actual === undefined || planned.number === 0 ? undefined : actual / planned.number
}

function hasFullMarks({ weight, score }: AppraisedIndicator): boolean {
  return weight?.value !== undefined && weight.value > 0 && score?.value === weight.value
}

/** Words that say a number: all, none, or Chinese digits. */
function hasNumber(text: string): boolean {
  return /[\d０-９一二两三四五六七八九十百千零]|全部|全覆盖|无/.test(text)
}

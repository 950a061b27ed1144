import type { AppraisedIndicator } from '../../model/appraisal.ts'
import type { AppraisalRule, Hit } from './finding.ts'
import { percentWords } from './printed-rate.ts'
import { saysNothing } from './wording.ts'

/** More than this share of the target is an over-achievement to look at. */
const FAR_ABOVE = 1.3

/** What is better when it is less: more of it than the target is no achievement. */
const LESS_IS_BETTER =
  /差错|错误|投诉|事故|死亡|发病|发生|偏差|违约|违规|流失|返工|超支|成本|费用|支出|经费|时间|时长|时限|天数|排放|消耗|能耗|损失|空置/

/** One number with its operator and unit and nothing else, such as `≥90%`, `45 人`; dates are none. */
const NUMBER_ONLY =
  /^(?<operator>>=|<=|[≥≤><=]|不低于|不少于|不超过|不高于)?\s*(?<digits>\d+(?:\.\d+)?)\s*(?<unit>%|[^\d\s年月日]{0,5})$/

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
      if (actual === undefined || (!saysNothing(actual) && !(numberOf(targetOf(row)) && !hasNumber(actual)))) return []
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
      const target = numberOf(targetOf(row))
      const actual = numberOf((row.actual ?? '') + (/\d\s*$/.test(row.actual ?? '') ? (row.unit ?? '') : ''))
      if (LESS_IS_BETTER.test(row.name)) return []
      if (!target || !actual || target.unit !== actual.unit || target.number === 0 || target.isUpper) return []
      const rate = actual.number / target.number
      if (rate <= FAR_ABOVE) return []
      const printed = `指标值“${targetOf(row)}”，实际完成“${row.actual?.trim()}”`
      const message = `自评“${row.name}”的${printed}，是目标的 ${percentWords(rate)}。`
      return [{ place: `i-${row.number}`, values: [targetOf(row), row.actual ?? ''], message }]
    }),
} as const satisfies AppraisalRule

/** Operator, value and unit of an appraised target as one text. */
export function targetOf({ operator = '', target = '', unit = '' }: AppraisedIndicator): string {
  return `${/^定[性量]/.test(operator.trim()) ? '' : operator.trim()}${target.trim()}${unit.trim()}`
}

/** The number of a text that is nothing else, such as `≥90%`. */
export function numberOf(text: string): { number: number; unit: string; isUpper: boolean } | undefined {
  const { operator = '', digits, unit = '' } = NUMBER_ONLY.exec(text.normalize('NFKC').trim())?.groups ?? {}
  if (digits === undefined) return undefined
  return { number: Number(digits), unit, isUpper: /^(<=?|≤|不超过|不高于)$/.test(operator) }
}

function hasFullMarks({ weight, score }: AppraisedIndicator): boolean {
  return weight?.value !== undefined && weight.value > 0 && score?.value === weight.value
}

/** Words that say a number: all, none, or Chinese digits. */
function hasNumber(text: string): boolean {
  return /[\d０-９一二两三四五六七八九十百千零]|全部|全覆盖|无/.test(text)
}

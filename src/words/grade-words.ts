import type { NoCompletion } from '../facts/results/completion.ts'
import { countedOf, type GradeCounts } from '../facts/results/grade-counts.ts'
import type { NoGrade, Result, ResultGrade } from '../facts/results/result-grade.ts'
import type { Score, Weights } from '../facts/results/score.ts'
import type { Department } from '../model/department.ts'
import { GRADES } from '../model/grade.ts'
import { GRADE_NAMES, PENDING } from './grade.ts'
import { formatPercentagePoints, formatRate, formatShare } from './share.ts'

/** The grades with their names, best first, and 待评 last. */
export const COUNTED = [
  ...GRADES.map((grade) => ({ grade, name: GRADE_NAMES[grade] })),
  { grade: 'pending', name: PENDING },
] as const

/** Why an indicator has no completion rate. */
const NO_COMPLETION: Record<NoCompletion, string> = {
  'target-missing': '没有指标值可比',
  judged: '定性指标，由人评判',
  'actual-not-published': '没有公布完成值',
  'actual-blank': '完成值未填',
  'actual-in-words': '完成值不是可比的数',
  'units-differ': '完成值和指标值单位不同',
  'direction-unknown': '看不出多好还是少好',
  'no-quotient': '算不出完成比例',
}

const NO_GRADE: Record<NoGrade, string> = {
  ...NO_COMPLETION,
  'no-appraisal': '还没有公布自评结果',
  'appraisal-unclear': '本单位有几个同名的项目，分不清哪份自评是它的',
  'no-points-no-scale': '已公布自评，没有打分，单位也没有统一的评价标准',
  'no-scale': '单位没有统一的评价标准',
  'too-few-rates': '能算出完成比例的指标不到一半',
}

/** Why there is no grade yet, such as `还没有公布自评结果`. */
export function noGradeWords(reason: NoGrade): string {
  return NO_GRADE[reason]
}

/** Why none of some units has a result: nothing published, or self-appraisals that neither give points nor can be graded. */
export function noResultWords(departments: readonly Pick<Department, 'appraisals' | 'projects'>[]): string {
  const appraised = departments.reduce((sum, { appraisals = [] }) => sum + appraisals.length, 0)
  const projects = departments.reduce((sum, department) => sum + department.projects.length, 0)
  if (appraised === 0) return '自评结果公布后评定'
  return appraised < projects
    ? `已公布自评，没有打分（${projects} 个项目中的 ${appraised} 个）`
    : '已公布自评，没有打分'
}

/** The rule behind a grade in words, such as `按自评总分 96.5 分评为优`. */
function gradeRuleWords(result: ResultGrade): string {
  return `${valueWords(result)}评为${GRADE_NAMES[result.grade]}`
}

function valueWords({ rule, value, outOf, mean }: ResultGrade): string {
  const scaled = outOf === undefined ? '' : `（满分 ${outOf} 分，折合百分制）`
  if (rule === 'points') return `按自评总分 ${value} 分${scaled}`
  if (rule === 'points-summed') return `自评没有印总分，按各项得分之和 ${value} 分${scaled}`
  if (!mean) return `按完成比例 ${formatRate(value)}`
  const of = mean.computed === mean.of ? `全部 ${mean.of} 项` : `能算出的 ${mean.computed} 项（共 ${mean.of} 项）`
  return `自评没有印总分，按${of}指标的平均完成比例 ${formatRate(value)}，依单位自己的评价标准`
}

/** What is short of the next better grade, such as `距良还差 1.2 个百分点`; undefined for the best grade. */
export function distanceWords({ rule, next }: ResultGrade): string | undefined {
  if (!next) return undefined
  const points = rule !== 'scale'
  const short = points ? String(Number(next.distance.toFixed(2))) : formatPercentagePoints(next.distance)
  return `距${GRADE_NAMES[next.grade]}还差${short === '0' ? '不到 0.01' : ` ${short}`} ${points ? '分' : '个百分点'}`
}

/** A result in one clause: grade, rule and distance, or 待评 with its reason. */
export function resultWords(result: Result): string {
  if (result.grade === undefined) return `${PENDING}：${noGradeWords(result.reason)}`
  return [gradeRuleWords(result), distanceWords(result)].filter((part) => part).join('，')
}

/** The counts in words, such as `优 12 · 良 3 · 待评 5`; grades that nothing earned are left out. */
export function gradeCountWords(counts: GradeCounts): string {
  const told = COUNTED.filter(({ grade }) => counts[grade] > 0).map(({ grade, name }) => `${name} ${counts[grade]}`)
  return told.join(' · ')
}

/** The share of the best grade, such as `96 项指标中 60 项为优，占 62.5%`. `what` is what is counted, such as `项指标`. */
export function bestShareWords(counts: GradeCounts, what: string): string {
  const { total, graded } = countedOf(counts)
  if (graded === 0) return `${total} ${what}都待评`
  return `${total} ${what}中 ${counts.excellent} ${what[0]}为优，占 ${formatShare(counts.excellent / total)}`
}

/** The share of the best grade, and after it the share among those that have a grade where some have none. */
export function shareWords(counts: GradeCounts, what: string): string {
  const { total, graded } = countedOf(counts)
  const share = bestShareWords(counts, what)
  if (graded === 0 || graded === total) return share
  return `${share}；只看有等级的 ${graded} ${what[0]}，占 ${formatShare(counts.excellent / graded)}`
}

/** A computed score where it is another than the published one, such as `按公式 29.37 分，公布的少 1.37 分`; undefined where
 *  they agree or one is missing. */
export function scoreDifferenceWords({ computed, difference, inRange }: Score): string | undefined {
  if (inRange === false) return '得分不在 0 和分值之间，请核对'
  if (computed === undefined || difference === undefined) return undefined
  const off = `${difference > 0 ? '多' : '少'} ${Math.abs(difference)} 分`
  return `按公式 ${computed} 分，公布的${off}`
}

/** The scheme of weights, such as `10+50+30+10，合计 100`. */
export function weightWords({ parts, sum, missing, isHundred }: Weights): string | undefined {
  const weights = parts.flatMap(({ weight }) => weight ?? [])
  if (weights.length === 0) return undefined
  const hundred = isHundred ? '' : '，不是 100，请核对'
  return `${weights.join('+')}，合计 ${sum}${hundred}${missing > 0 ? `（另有 ${missing} 项没有分值）` : ''}`
}

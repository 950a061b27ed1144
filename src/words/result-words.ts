import type { Attainment, Attainments, Incomparable } from '../facts/results/attainment.ts'
import type { ScaleGrade } from '../facts/results/scale-grade.ts'
import type { SelfAppraisal, SelfAppraisals, Ungraded } from '../facts/results/self-appraisal.ts'
import { COUNTED, GRADE_NAMES, PENDING } from './grade.ts'
import { formatPercentagePoints } from './share.ts'

/** Whether a target was reached, by its state. */
const ATTAINMENT: Readonly<Record<Attainment['state'], string>> = {
  met: '达到',
  missed: '未达到',
  incomparable: '没法比',
  pending: PENDING,
}

const INCOMPARABLE: Readonly<Record<Incomparable, string>> = {
  'not-in-appraisal': '自评里没有这项指标',
  'appraisal-unclear': '有几个同名的项目，分不清哪份自评是它的',
  'target-not-published': '没有公布指标值',
  'target-blank': '指标值未填',
  'target-without-number': '指标值缺数字',
  'target-in-words': '只有文字',
  'target-not-single': '指标值不是单独一个数',
  'actual-not-published': '没有公布完成值',
  'actual-blank': '完成值未填',
  'actual-without-number': '完成值没写数',
  'actual-without-date': '完成值没写日期',
  'actual-not-yes-no': '完成值没写是或否',
  'actual-not-single': '完成值不是单独一个数',
  'actual-not-exact': '完成值没写确切的数',
  'actual-copied': '完成值照抄指标值',
  'date-not-single': '完成值不是单独一个日期',
  'date-without-year': '有一个日期没写年份',
  'date-too-coarse': '完成值的日期写得不够细',
  'units-differ': '单位不同',
  'unit-missing': '有一个数没写单位',
  'direction-unknown': '看不出多好还是少好',
  exceeded: '超过指标值，看不出好不好',
}

const UNGRADED: Readonly<Record<Ungraded, string>> = {
  'no-points': '部门自评没有打分',
  'points-out-of-range': '部门自评的分数不在 0 和满分之间',
  'appraisal-unclear': '有几个同名的项目，分不清哪份自评是它的',
}

/** Whether a target was reached: 达到, 未达到, 没法比 or 待评. */
export function attainmentWords({ state }: Pick<Attainment, 'state'>): string {
  return ATTAINMENT[state]
}

/** Why target and actual cannot be compared, such as `完成值没写日期`. */
export function incomparableWords(reason: Incomparable): string {
  return INCOMPARABLE[reason]
}

/** How many targets were reached of those that can be compared, such as `能比的 8 项：5 项达到，3 项未达到；另有 2 项没法比`. */
export function attainmentsWords(counts: Attainments): string {
  const { said, rest } = attainmentsAnswer(counts)
  return rest === undefined ? said : `${said}；${rest}`
}

/** The same as an answer and what is to be read with it, such as `能比的 5 项都达到` and `另有 5 项没法比`. */
export function attainmentsAnswer(counts: Attainments): { readonly said: string; readonly rest?: string } {
  const { met, missed, incomparable, pending } = counts
  const others = [
    ...(incomparable > 0 ? [`${incomparable} 项没法比`] : []),
    ...(pending > 0 ? [`${pending} 项${PENDING}`] : []),
  ]
  if (met + missed > 0) {
    const said = comparedWords(met, missed)
    return others.length > 0 ? { said, rest: `另有 ${others.join('、')}` } : { said }
  }
  if (others.length === 0) return { said: '没有指标' }
  const total = incomparable + pending
  const isAll = others.length === 1 && total > 1
  return { said: isAll ? `${total} 项都${pending > 0 ? PENDING : ATTAINMENT.incomparable}` : others.join('、') }
}

function comparedWords(met: number, missed: number): string {
  const compared = met + missed
  if (met > 0 && missed > 0) return `能比的 ${compared} 项：${met} 项达到，${missed} 项未达到`
  const all = compared > 1 ? '都' : ''
  return `能比的 ${compared} 项${all}${missed === 0 ? ATTAINMENT.met : ATTAINMENT.missed}`
}

/** How many of the comparable targets were reached, such as `5/6`; without any, that they cannot be compared or are pending.
 *  Empty where there is no indicator. */
export function attainedShortWords({ met, missed, incomparable, pending }: Attainments): string {
  if (met + missed > 0) return `${met}/${met + missed}`
  if (incomparable > 0) return ATTAINMENT.incomparable
  return pending > 0 ? PENDING : ''
}

/** What the department says of a project, such as `部门自评 99.6 分，优`. */
export function selfAppraisalWords(appraisal: SelfAppraisal): string {
  if (appraisal.state === 'pending') return '还没有公布自评'
  if (appraisal.state === 'ungraded') return UNGRADED[appraisal.reason]
  const { grade, rule, points, outOf, printed } = appraisal
  const name = GRADE_NAMES[grade]
  if (rule === 'printed') return `部门自评写的是${name}，没有打分`
  const full = outOf === undefined ? '' : `（满分 ${outOf} 分）`
  const said = rule === 'points' ? `部门自评 ${points} 分` : `部门自评没有写总分，各项得分合计 ${points} 分`
  const other = printed ? `；自评结论写的是${GRADE_NAMES[printed]}，请核对` : ''
  return `${said}${full}，${name}${other}`
}

/** What must be read with the badge and the points of a self-appraisal; undefined where they say all. */
export function selfAppraisalNote(appraisal: SelfAppraisal): string | undefined {
  const isPlain = appraisal.state === 'graded' && appraisal.rule === 'points' && appraisal.printed === undefined
  return isPlain ? undefined : selfAppraisalWords(appraisal)
}

/** What a unit says of its projects, such as `优 12 · 良 3 · 不定级 2`; what none came to is left out. */
export function selfAppraisalsWords(counts: SelfAppraisals): string {
  const told = COUNTED.filter(({ grade }) => counts[grade] > 0).map(({ grade, name }) => `${name} ${counts[grade]}`)
  return told.join(' · ')
}

/** What an indicator comes to on the unit's own scale, such as `按本单位的评价标准是良`; where its target was missed, with what
 *  is short of the next better grade. */
export function byScaleWords(byScale: ScaleGrade): string {
  return [scaleGradeWords(byScale), distanceWords(byScale)].filter((part) => part).join('，')
}

/** The same without what is short. */
export function scaleGradeWords({ grade }: ScaleGrade): string {
  return `按本单位的评价标准是${GRADE_NAMES[grade]}`
}

/** What is short of the next better grade, such as `距良还差 2 个百分点`; undefined where the target was reached. */
export function distanceWords({ next }: ScaleGrade): string | undefined {
  if (!next) return undefined
  const points = formatPercentagePoints(next.distance)
  return `距${GRADE_NAMES[next.grade]}还差${points === '0' ? '不到 0.01' : ` ${points}`} 个百分点`
}

/** The rule behind what is said by the unit's own scale; it changes no verdict. */
export function scaleRuleWords({ raw }: ScaleGrade['scale']): string {
  return `“按本单位的评价标准”用的是单位印在分项绩效目标下的标准：“${raw}”。它不改变达到没有。`
}

import type { Appraisal, Figure } from '../../../model/appraisal.ts'
import type { AppraisalRule, Hit } from '../../finding.ts'

/** Weights are printed with a few decimals at most; as shares they are a hundredth. */
const CLOSE = 0.011

/** Weights that do not come to 100. Source: 财预〔2020〕10号, 100 points: 10 for execution, 90 for indicators. */
export const WEIGHTS_NOT_100 = {
  id: 'weights-not-100',
  group: 'appraisal',
  severity: 'check',
  title: '分值合计不是100',
  why: '各项分值加起来应当是100分，否则总分没有意义。',
  question: '分值合计为什么不是100分，总分是怎么算的？',
  findInAppraisal: ({ funding, indicators }) => {
    const weights = indicators.flatMap(({ weight }) => (weight?.value === undefined ? [] : [weight]))
    if (weights.length === 0 || weights.length < indicators.length) return []
    const rows = sumOf(weights)
    const execution = funding.find(({ weight }) => weight?.value !== undefined)?.weight?.value
    const right = execution === undefined ? [100, 90, 1, 0.9] : [100, 100 - execution, 1, 1 - execution]
    if (right.some((sum) => Math.abs(sum - rows) < (sum > 1 ? CLOSE : CLOSE / 100))) return []
    const and = execution === undefined ? '' : `，预算执行 ${execution}`
    return [{ place: '', values: weights.map(({ raw }) => raw), message: `各项指标的分值相加是 ${rows}${and}。` }]
  },
} as const satisfies AppraisalRule

/** A score above its weight. Source: 财预〔2020〕10号, a score is at most the weight. */
export const SCORE_ABOVE_WEIGHT = {
  id: 'score-above-weight',
  group: 'appraisal',
  severity: 'check',
  title: '得分高于分值',
  why: '一项最多得满分，得分不会高于分值。',
  question: '这一项的得分为什么高于分值，哪个数是对的？',
  findInAppraisal: (appraisal) =>
    scoredOf(appraisal).flatMap(({ place, name, weight, score }): Hit[] => {
      if (weight?.value === undefined || score?.value === undefined || isShare(weight) !== isShare(score)) return []
      if (score.value <= weight.value) return []
      const message = `自评“${name}”得分“${score.raw.trim()}”，分值只有“${weight.raw.trim()}”。`
      return [{ place, values: [score.raw, weight.raw], message }]
    }),
} as const satisfies AppraisalRule

interface Scored {
  readonly place: string
  readonly name: string
  readonly weight?: Figure | undefined
  readonly score?: Figure | undefined
}

function scoredOf({ funding, indicators, totalWeight, totalScore }: Appraisal): Scored[] {
  return [
    ...funding.map(({ source, weight, score }) => ({ place: '', name: source, weight, score })),
    ...indicators.map(({ number, name, weight, score }) => ({ place: `i-${number}`, name, weight, score })),
    { place: '', name: '总分', weight: totalWeight, score: totalScore },
  ]
}

function isShare({ raw }: Figure): boolean {
  return /[%％]/.test(raw)
}

/** Without the rest that binary fractions leave: 0.1 + 0.2 is 0.3. */
function sumOf(figures: readonly Figure[]): number {
  return Number(figures.reduce((sum, { value = 0 }) => sum + value, 0).toFixed(4))
}

import type { Appraisal, AppraisedIndicator, Figure } from '../../model/appraisal.ts'
import type { Target } from '../../model/target.ts'
import { executionRateOf, totalRowOf } from '../money/execution.ts'
import { completionOf } from './completion.ts'
import { agreesWith, roundTo } from './printed.ts'
import { actualIn } from './quantity.ts'

/** The weights that an appraisal prints. Source: 财预〔2020〕10号, by which they sum to 100. */
export interface Weights {
  /** The execution of the budget first, then each level one in the order printed; absent where a part prints none. */
  readonly parts: readonly { readonly name: string; readonly weight?: number }[]
  /** Of all weights printed. */
  readonly sum: number
  /** Rows of indicators without a readable weight. */
  readonly missing: number
  readonly isHundred: boolean
}

/** By which formula a row's score is computed; `judged`: people score it, within its weight. */
type ScoreRule = 'execution' | 'at-least' | 'at-most' | 'exact' | 'judged'

/** A published score beside the computed one; never one for the other. */
export interface Score {
  readonly rule: ScoreRule
  readonly weight?: number
  /** As printed. */
  readonly published?: number
  /** By the formula, to 2 decimals; absent where it does not apply or a value is missing. */
  readonly computed?: number
  /** Published − computed, to 2 decimals; absent unless both are there and they differ at the decimals printed. */
  readonly difference?: number
  /** Whether 0 ≤ published ≤ weight; absent where either is missing. */
  readonly inRange?: boolean
}

/** Name of the part of the weights that stands for the budget's execution. */
const EXECUTION_PART = '预算执行'

/** The scheme of weights as the document has it, such as 10+50+30+10. */
export function weightsOf(appraisal: Pick<Appraisal, 'funding' | 'indicators'>): Weights {
  const { indicators } = appraisal
  const execution = totalRowOf(appraisal)?.weight?.value
  const groups = [...Map.groupBy(indicators, ({ level1 }) => level1)]
  const parts = [
    ...(execution === undefined ? [] : [{ name: EXECUTION_PART, weight: execution }]),
    ...groups.map(([name, rows]) => {
      const weights = rows.flatMap(({ weight }) => weight?.value ?? [])
      return weights.length === 0 ? { name } : { name, weight: sumOf(weights) }
    }),
  ]
  const sum = sumOf(parts.flatMap(({ weight }) => weight ?? []))
  const missing = indicators.filter(({ weight }) => weight?.value === undefined).length
  return { parts, sum, missing, isHundred: sum === 100 }
}

/** The score of the budget's execution: weight × min(1, executed ÷ revised). Undefined when there is no total row. */
export function executionScoreOf(appraisal: Pick<Appraisal, 'funding'>): Score | undefined {
  const row = totalRowOf(appraisal)
  return row && scoreOf('execution', row.weight, row.score, executionRateOf(row))
}

/** The score of one indicator by its target: ≥ weight × min(1, actual ÷ target), ≤ weight × min(1, target ÷ actual), any
 *  other only where it was met exactly. A target in words is judged, not computed. */
export function indicatorScoreOf(indicator: AppraisedIndicator): Score {
  const { weight, score } = indicator
  const rule = ruleOf(indicator.planned)
  return scoreOf(rule, weight, score, rule === 'judged' ? undefined : achievedShareOf(indicator, rule))
}

/** The printed total beside the sum of the printed scores; `summed` is absent unless every indicator, and the execution
 *  where it has a weight, has a score. */
export function totalScoreOf(appraisal: Appraisal): { readonly published?: number; readonly summed?: number } {
  const row = totalRowOf(appraisal)
  const scored = [...(row?.weight?.value === undefined ? [] : [row]), ...appraisal.indicators]
  const scores = scored.flatMap(({ score }) => score?.value ?? [])
  const published = appraisal.totalScore?.value
  return {
    ...(published !== undefined && { published }),
    ...(scores.length > 0 && scores.length === scored.length && { summed: sumOf(scores) }),
  }
}

function scoreOf(
  rule: ScoreRule,
  weight: Figure | undefined,
  score: Figure | undefined,
  share: number | undefined,
): Score {
  const full = weight?.value
  const published = score?.value
  const exact = full === undefined || share === undefined ? undefined : full * Math.min(1, share)
  const computed = exact === undefined ? undefined : roundTo(exact, 2)
  const differs = score && published !== undefined && exact !== undefined && !agreesWith(score, exact)
  return {
    rule,
    ...(full !== undefined && { weight: full }),
    ...(published !== undefined && { published }),
    ...(computed !== undefined && { computed }),
    ...(differs && computed !== undefined && { difference: roundTo(published - computed, 2) }),
    ...(full !== undefined && published !== undefined && { inRange: published >= 0 && published <= full }),
  }
}

function ruleOf(planned: Target | undefined): ScoreRule {
  if (planned?.kind === 'dates' || planned?.kind === 'yes-no') return 'exact'
  if (planned?.kind !== 'quantity') return 'judged'
  if (planned.operator === '>=') return 'at-least'
  return planned.operator === '<=' ? 'at-most' : 'exact'
}

/** The share of the weight that was earned, or undefined where the formula does not say. */
function achievedShareOf(indicator: AppraisedIndicator, rule: ScoreRule): number | undefined {
  const completion = completionOf(indicator)
  if ('reason' in completion) return undefined
  const { planned, achieved } = indicator
  if (planned?.kind !== 'quantity' || achieved?.kind !== 'quantity') return completion.rate === 1 ? 1 : undefined
  const actual = actualIn(planned, achieved)
  if (actual === undefined) return undefined
  if (rule === 'exact') return isMet(planned.operator, actual, planned.number) ? 1 : undefined
  if (completion.basis === 'actual') return planned.number > 0 ? actual / planned.number : undefined
  return completion.rate
}

function isMet(operator: string, actual: number, target: number): boolean {
  if (operator === '>') return actual > target
  return operator === '<' ? actual < target : actual === target
}

function sumOf(numbers: readonly number[]): number {
  return roundTo(
    numbers.reduce((sum, number) => sum + number, 0),
    6,
  )
}

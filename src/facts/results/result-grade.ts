import type { Appraisal, AppraisedIndicator } from '../../model/appraisal.ts'
import type { Department } from '../../model/department.ts'
import type { Grade, GradeBand, GradeScale } from '../../model/grade.ts'
import type { Project } from '../../model/project.ts'
import { appraisalOf, isAppraisalUnclear } from './appraisal.ts'
import { type Completion, completionOf, type NoCompletion } from './completion.ts'
import { gradeOf, sharedScaleOf } from './grade.ts'
import { roundTo } from './printed.ts'
import { totalScoreOf, weightsOf } from './score.ts'

/** A result grade (完成等级) with the rule that gave it. */
export interface ResultGrade {
  readonly grade: Grade
  /** `points`: the printed total on the national scale. `points-summed`: the sum of all printed scores, where no total is
   *  printed. `scale`: a completion rate on the unit's own scale. */
  readonly rule: 'points' | 'points-summed' | 'scale'
  /** Points of a hundred, or the completion rate (1 is 100 %). */
  readonly value: number
  /** Lowest value of the grade. */
  readonly from: number
  /** The next better grade and what is short of it: points, or a share of 1. Absent for the best. */
  readonly next?: { readonly grade: Grade; readonly distance: number }
  /** The total weight that the points were printed for, where it is not 100 and they were scaled. */
  readonly outOf?: number
  /** Where the rate is a mean: of how many indicators, and how many there are. */
  readonly mean?: { readonly computed: number; readonly of: number }
  /** How the rate of a single indicator came about. */
  readonly basis?: Extract<Completion, { rate: number }>['basis']
}

/** Why there is no result grade (待评). */
export type NoGrade =
  | 'no-appraisal'
  /** Several projects have the name of the appraisal, and nothing tells whose it is. */
  | 'appraisal-unclear'
  /** The appraisal prints no points, and the unit no scale of its own for all its sub-goals. */
  | 'no-points-no-scale'
  | 'no-scale'
  /** Fewer than half of the indicators have a completion rate. */
  | 'too-few-rates'
  | NoCompletion

/** A result grade, or why there is none. */
export type Result = ResultGrade | { readonly grade?: never; readonly reason: NoGrade }

/** The national scale for total points out of a hundred. Source: 财预〔2020〕10号. */
const POINT_BANDS: readonly GradeBand[] = [
  { grade: 'excellent', from: 90 },
  { grade: 'good', from: 80 },
  { grade: 'fair', from: 60 },
  { grade: 'poor', from: 0 },
]

/** The result of a project by its self-appraisal. */
export function resultOf(department: Department, project: Project): Result {
  const appraisal = appraisalOf(department, project)
  if (appraisal) return appraisalResultOf(appraisal, sharedScaleOf(department))
  return { reason: isAppraisalUnclear(department, project) ? 'appraisal-unclear' : 'no-appraisal' }
}

/** The result of one self-appraisal: by its points where it prints them, else by the mean completion of its indicators
 *  (each 100 % at most) on the unit's scale. Where a unit prints no scale only points count, for no other scale is
 *  its own. */
export function appraisalResultOf(appraisal: Appraisal, scale: GradeScale | undefined): Result {
  const points = pointsOf(appraisal)
  if (points) return points
  return scale ? meanOf(appraisal.indicators, scale) : { reason: 'no-points-no-scale' }
}

/** The result of one appraised indicator on a scale: that of its unit, or of a sub-goal. */
export function indicatorResultOf(indicator: AppraisedIndicator, scale: GradeScale | undefined): Result {
  if (!scale) return { reason: 'no-scale' }
  const completion = completionOf(indicator)
  if ('reason' in completion) return completion
  const { rate, basis } = completion
  return withGrade({ rule: 'scale', value: rate, basis }, scale.bands) ?? { reason: 'no-scale' }
}

/** Scaled to a hundred where the total weight is another. */
function pointsOf(appraisal: Appraisal): ResultGrade | undefined {
  const { published, summed } = totalScoreOf(appraisal)
  const score = published ?? summed
  if (score === undefined) return undefined
  const weights = weightsOf(appraisal)
  const full = appraisal.totalWeight?.value ?? (weights.missing === 0 && weights.sum > 0 ? weights.sum : 100)
  const scaled = full > 0 && full !== 100
  const value = roundTo(scaled ? (score / full) * 100 : score, 2)
  const rule = published === undefined ? 'points-summed' : 'points'
  return withGrade({ rule, value, ...(scaled && { outOf: full }) }, POINT_BANDS)
}

function meanOf(indicators: readonly AppraisedIndicator[], scale: GradeScale): Result {
  const rates = indicators.flatMap((indicator) => {
    const completion = completionOf(indicator)
    return 'reason' in completion ? [] : [Math.min(1, completion.rate)]
  })
  if (rates.length === 0 || rates.length * 2 < indicators.length) return { reason: 'too-few-rates' }
  const value = roundTo(rates.reduce((sum, rate) => sum + rate, 0) / rates.length, 10)
  const mean = { computed: rates.length, of: indicators.length }
  return withGrade({ rule: 'scale', value, mean }, scale.bands) ?? { reason: 'no-scale' }
}

function withGrade(
  result: Omit<ResultGrade, 'grade' | 'from' | 'next'>,
  bands: readonly GradeBand[],
): ResultGrade | undefined {
  const grade = gradeOf({ raw: '', bands }, result.value)
  const index = bands.findIndex((band) => band.grade === grade)
  const band = bands[index]
  const better = bands[index - 1]
  if (!band) return undefined
  const next = better && { grade: better.grade, distance: roundTo(better.from - result.value, 10) }
  return { ...result, grade: band.grade, from: band.from, ...(next && { next }) }
}

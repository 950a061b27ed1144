import type { Appraisal } from '../../model/appraisal.ts'
import type { Department } from '../../model/department.ts'
import type { Grade, GradeBand } from '../../model/grade.ts'
import type { Project } from '../../model/project.ts'
import { appraisalOf, isAppraisalUnclear } from './appraisal.ts'
import { gradeOf } from './grade.ts'
import { roundTo } from './printed.ts'
import { printedGradeOf } from './printed-grade.ts'
import { totalScoreOf, weightsOf } from './score.ts'

/** Why a published self-appraisal has no grade (不定级). */
export type Ungraded =
  /** It prints neither points nor a grade. */
  | 'no-points'
  /** Its points are below 0 or above its total, so that they cannot be points. */
  | 'points-out-of-range'
  /** Several projects have its name, and nothing tells whose it is. */
  | 'appraisal-unclear'

interface Graded {
  readonly state: 'graded'
  /** On the national scale by the points; without points the one that is printed. */
  readonly grade: Grade
  /** `points`: the printed total. `points-summed`: the sum of all printed scores, where no total is printed. `printed`: a
   *  grade in words, without points. */
  readonly rule: 'points' | 'points-summed' | 'printed'
  /** As printed, or summed; absent where only a grade is printed. */
  readonly points?: number
  /** What the points are out of, where that is not 100. */
  readonly outOf?: number
  /** The grade that the conclusion prints, where it is another than that of the points. */
  readonly printed?: Grade
  readonly reason?: never
}

interface NotGraded {
  readonly grade?: never
  readonly rule?: never
  readonly points?: never
  readonly outOf?: never
  readonly printed?: never
}

/** What a department says of its own project (部门自评). */
export type SelfAppraisal =
  | Graded
  | (NotGraded & { readonly state: 'ungraded'; readonly reason: Ungraded })
  /** None is published yet (待评). */
  | (NotGraded & { readonly state: 'pending'; readonly reason?: never })

/** The national scale for total points out of a hundred. Source: 财预〔2020〕10号. */
const POINT_BANDS: readonly GradeBand[] = [
  { grade: 'excellent', from: 90 },
  { grade: 'good', from: 80 },
  { grade: 'fair', from: 60 },
  { grade: 'poor', from: 0 },
]

/** What a department says of a project. */
export function projectSelfAppraisalOf(department: Department, project: Project): SelfAppraisal {
  const appraisal = appraisalOf(department, project)
  if (appraisal) return selfAppraisalOf(appraisal)
  return isAppraisalUnclear(department, project)
    ? { state: 'ungraded', reason: 'appraisal-unclear' }
    : { state: 'pending' }
}

/** What one self-appraisal says. */
export function selfAppraisalOf(appraisal: Appraisal): SelfAppraisal {
  const said = printedGradeOf(appraisal)
  const { published, summed } = totalScoreOf(appraisal)
  const isPercent = /[%％]/.test(appraisal.totalScore?.raw ?? '')
  const points = published === undefined ? summed : isPercent ? roundTo(published * 100, 10) : published
  if (points === undefined)
    return said ? { state: 'graded', grade: said, rule: 'printed' } : { state: 'ungraded', reason: 'no-points' }
  const full = isPercent ? 100 : fullPointsOf(appraisal, points)
  const grade =
    points <= full ? gradeOf({ raw: '', bands: POINT_BANDS }, roundTo((points / full) * 100, 10)) : undefined
  if (!grade) return { state: 'ungraded', reason: 'points-out-of-range' }
  const rule = published === undefined ? 'points-summed' : 'points'
  return {
    ...{ state: 'graded', grade, rule, points },
    ...(full !== 100 && { outOf: full }),
    ...(said && said !== grade && { printed: said }),
  }
}

/** What the points are out of: the total weight where it is printed, else the sum of all weights where every row has one and
 *  the points fit in it, else 100. */
function fullPointsOf(appraisal: Appraisal, points: number): number {
  const printed = appraisal.totalWeight?.value
  if (printed !== undefined && printed > 0) return printed
  const { missing, sum } = weightsOf(appraisal)
  return missing === 0 && sum > 0 && points <= sum ? sum : 100
}

/** How many self-appraisals come to each grade, how many are published without one (不定级), and how many projects have none
 *  yet (待评). */
export type SelfAppraisals = Readonly<Record<Grade | 'ungraded' | 'pending', number>>

/** Counts of nothing. */
const NONE: SelfAppraisals = { excellent: 0, good: 0, fair: 0, poor: 0, ungraded: 0, pending: 0 }

/** Counts self-appraisals by what they say. */
export function selfAppraisalsOf(list: readonly SelfAppraisal[]): SelfAppraisals {
  const counts = { ...NONE }
  for (const one of list) counts[one.state === 'graded' ? one.grade : one.state] += 1
  return counts
}

/** Counts added up. */
export function sumOfSelfAppraisals(list: readonly SelfAppraisals[]): SelfAppraisals {
  return list.reduce(
    (sum, one) => ({
      excellent: sum.excellent + one.excellent,
      good: sum.good + one.good,
      fair: sum.fair + one.fair,
      poor: sum.poor + one.poor,
      ungraded: sum.ungraded + one.ungraded,
      pending: sum.pending + one.pending,
    }),
    NONE,
  )
}

import type { AppraisedIndicator } from '../../model/appraisal.ts'
import type { Grade, GradeScale } from '../../model/grade.ts'
import { attainmentOf } from './attainment.ts'
import { completionOf } from './completion.ts'
import { gradeOf } from './grade.ts'
import { roundTo } from './printed.ts'

/** What an indicator comes to on a scale that the unit itself prints (按单位标准); never the verdict on it. */
export interface ScaleGrade {
  readonly grade: Grade
  /** The completion rate, 0 or more; 1 is 100 %. */
  readonly rate: number
  /** The scale as printed. */
  readonly scale: GradeScale
  /** The next better grade and what is short of it, a share of 1; only where the target was missed. */
  readonly next?: { readonly grade: Grade; readonly distance: number }
}

/** The grade of an appraised indicator on a scale: that of its unit, or of a sub-goal. Undefined where target and actual cannot
 *  be compared, or no rate can be computed. */
export function scaleGradeOf(indicator: AppraisedIndicator, scale: GradeScale): ScaleGrade | undefined {
  const { state } = attainmentOf(indicator)
  const completion = completionOf(indicator)
  if ((state !== 'met' && state !== 'missed') || 'reason' in completion) return undefined
  const { rate } = completion
  const grade = gradeOf(scale, rate)
  const better = scale.bands[scale.bands.findIndex((band) => band.grade === grade) - 1]
  if (!grade) return undefined
  const next = state === 'missed' && better && { grade: better.grade, distance: roundTo(better.from - rate, 10) }
  return { grade, rate, scale, ...(next && { next }) }
}

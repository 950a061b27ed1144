/** The four grades, best first. */
export const GRADES = ['excellent', 'good', 'fair', 'poor'] as const
export type Grade = (typeof GRADES)[number]

/** One band of a scale: the grade is earned from this completion rate up to the next better band. */
export interface GradeBand {
  readonly grade: Grade
  /** Lowest completion rate of the band, 0–1 (half-open: `from` itself is inside). */
  readonly from: number
}

/** How completion is graded (评价标准), as a department prints it under each sub-goal. */
export interface GradeScale {
  /** The sentence as printed. */
  readonly raw: string
  /** Best grade first; the last band starts at 0. */
  readonly bands: readonly GradeBand[]
}

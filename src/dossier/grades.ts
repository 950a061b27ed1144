import { countedOf, type GradeCounts } from '../facts/results/grade-counts.ts'

/** How many of something earned each grade, how many there are, and how many of them have a grade. */
export interface Grades extends GradeCounts {
  readonly total: number
  readonly graded: number
}

/** Grades of several projects and of their indicators. */
export interface JointGrades {
  readonly projects: Grades
  readonly indicators: Grades
}

/** Counts of grades with their sums. */
export function gradesOf(counts: GradeCounts): Grades {
  return { ...counts, ...countedOf(counts) }
}

import { COUNTED } from '../words/grade.ts'

type Counted = (typeof COUNTED)[number]

/** One grade's part of the bar. */
interface GradeBarPart {
  readonly grade: Counted['grade']
  readonly name: string
  readonly x: number
  readonly width: number
  /** Whether it is wide enough for its word. */
  readonly isWide: boolean
}

/** The size of the drawing. */
export const GRADE_BAR = { width: 320, height: 22 }
/** From here on a part is wide enough for its word. */
const WORD_WIDTH = 34

/** Counts of grades as one bar, best first; what nothing earned has no part. */
export function gradeBarOf(counts: Readonly<Record<Counted['grade'], number>>): GradeBarPart[] {
  const total = COUNTED.reduce((sum, { grade }) => sum + counts[grade], 0)
  let from = 0
  return COUNTED.flatMap(({ grade, name }): GradeBarPart[] => {
    const width = rounded((counts[grade] / Math.max(1, total)) * GRADE_BAR.width)
    const x = from
    from = rounded(from + width)
    return width === 0 ? [] : [{ grade, name, x, width, isWide: width >= WORD_WIDTH }]
  })
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10
}

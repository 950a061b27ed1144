import { GRADES, type Grade, type GradeBand, type GradeScale } from '../model/grade.ts'
import { toHalfWidth } from './half-width.ts'

const GRADE_WORDS: Record<string, Grade> = { 优: 'excellent', 良: 'good', 中: 'fair', 差: 'poor' }
const GRADE_LAST = /(?:优秀?|良好?|中等?|差)(?:等级|等|级)?$/
const GRADE_FIRST = /^(?:优秀?|良好?|中等?|差)(?:等级|等|级)?[:为是(]/
const BELOW = /达不到|未达到?|不到|不足|不满|低于|小于|少于|没有达到|<(?!=)|以下/
/** A percentage, or the lower end of a range that prints its sign once, as in `60-80%`. */
const PERCENT = /(?<!\d)(\d+(?:\.\d+)?)\s*(?:%|(?=[-~至到—–]\s*\d))/g

/** A sentence that says how completion is graded, such as `各项指标完成100%为优，完成95%为良，完成90%为中，达不到90%为差`.
 *  Undefined when it is not one. Bands are read as half-open: `from` itself earns the grade. */
export function parseGradeScale(raw: string): GradeScale | undefined {
  const clauses = toHalfWidth(raw)
    .split(/[,;。、\n]|\.(?!\d)/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
  const bands: GradeBand[] = []
  for (const clause of clauses) {
    const band = bandOf(clause, bands.at(-1))
    if (!band) return undefined
    bands.push(band)
  }
  return bands.length > 1 && bands.at(-1)?.from === 0 && inOrder(bands) ? { raw, bands } : undefined
}

/** A clause such as `完成95%为良`, `80%-90%为良` or, last, `达不到90%为差`, which must meet the band above it. */
function bandOf(clause: string, above: GradeBand | undefined): GradeBand | undefined {
  const word = GRADE_LAST.exec(clause)?.[0] ?? GRADE_FIRST.exec(clause)?.[0]
  const grade = GRADE_WORDS[word?.[0] ?? '']
  const shares = [...clause.matchAll(PERCENT)].map(([, digits]) => Number(`${digits}e-2`))
  if (!grade || shares.length === 0 || shares.length > 2) return undefined
  const lowest = Math.min(...shares)
  if (shares.length === 1 && BELOW.test(clause)) return above?.from === lowest ? { grade, from: 0 } : undefined
  return { grade, from: lowest }
}

function inOrder(bands: readonly GradeBand[]): boolean {
  return bands.every(({ grade, from }, index) => {
    const above = bands[index - 1]
    return !above || (from < above.from && GRADES.indexOf(grade) > GRADES.indexOf(above.grade))
  })
}

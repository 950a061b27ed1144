import { GRADES, type Grade, type GradeScale } from '../model/grade.ts'
import { formatShare } from './share.ts'

/** The one-character names of the grades. Source: 财预〔2020〕10号. */
export const GRADE_NAMES: Record<Grade, string> = { excellent: '优', good: '良', fair: '中', poor: '差' }

/** What is shown until results are published. */
export const PENDING = '待评'
/** What is shown where results are published and come to no grade. */
export const UNGRADED = '不定级'

/** What self-appraisals come to, with names: the grades, best first, then those without a grade. */
export const COUNTED = [
  ...GRADES.map((grade) => ({ grade, name: GRADE_NAMES[grade] })),
  { grade: 'ungraded', name: UNGRADED },
  { grade: 'pending', name: PENDING },
] as const

/** One band of a scale in words, such as `95%（含）至 100%`. `index` counts from the best band. */
export function formatBand(scale: GradeScale, index: number): string {
  const band = scale.bands[index]
  const better = scale.bands[index - 1]
  if (!band) throw new RangeError(`The scale “${scale.raw}” has no band ${index}.`)
  if (!better) return `${formatShare(band.from)} 及以上`
  if (band.from === 0) return `不到 ${formatShare(better.from)}`
  return `${formatShare(band.from)} 及以上，不到 ${formatShare(better.from)}`
}

/** What a target would earn on the unit's own scale by being just met, such as `刚好达标会得“中”`. */
export function floorWords(grade: Grade): string {
  return `刚好达标会得“${GRADE_NAMES[grade]}”`
}

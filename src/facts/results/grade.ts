import type { Department } from '../../model/department.ts'
import type { Grade, GradeScale } from '../../model/grade.ts'
import type { Indicator } from '../../model/indicator.ts'

/** The grade that a completion rate earns. `rate` is 0 or more (1 is 100 %). Bands are half-open from below.
 *  Source: the scale that the department prints under its sub-goals. */
export function gradeOf(scale: GradeScale, rate: number): Grade | undefined {
  return scale.bands.find(({ from }) => rate >= from)?.grade
}

/** The scale of a department's projects: that of its sub-goals, only where all of them print the same bands. */
export function sharedScaleOf(department: Pick<Department, 'subGoals'>): GradeScale | undefined {
  const scales = department.subGoals?.items.map(({ scale }) => scale) ?? []
  const [first] = scales
  return first && scales.every((scale) => scale && sameBands(scale, first)) ? first : undefined
}

/** The grade that an indicator would earn on the scale by just meeting its target (达标即为…).
 *  Only for percentage targets, at least or exactly, of rate-like indicators; otherwise undefined. */
export function targetFloorOf(indicator: Indicator, scale: GradeScale): Grade | undefined {
  const { target } = indicator
  if (target?.kind !== 'quantity' || target.unit !== '%') return undefined
  if (target.operator !== '>=' && target.operator !== '=') return undefined
  return isRateLike(indicator) ? gradeOf(scale, target.number / 100) : undefined
}

const RATE_WORDS = /率|满意度|完成/
const COUNT_WORDS = /次数|人数|数量|辆数|个数/

/** Whether an indicator is a rate: by its own name, or by its description where the name does not say.
 *  Counts and costs never are, even when the document gives them a percentage. */
export function isRateLike(indicator: Pick<Indicator, 'category' | 'name' | 'description'>): boolean {
  const { category, name, description = '' } = indicator
  if (category?.group === 'cost' || category?.kind === 'cost' || COUNT_WORDS.test(name)) return false
  return RATE_WORDS.test(name) || RATE_WORDS.test(description)
}

function sameBands(a: GradeScale, b: GradeScale): boolean {
  return (
    a.bands.length === b.bands.length &&
    a.bands.every(({ grade, from }, index) => grade === b.bands[index]?.grade && from === b.bands[index]?.from)
  )
}

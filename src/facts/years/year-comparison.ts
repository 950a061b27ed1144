import type { Total } from '../../model/amount.ts'
import type { Year } from '../../model/content.ts'
import type { Department } from '../../model/department.ts'
import { budgetOf } from '../money/money.ts'
import { type TotalChange, totalChangeOf } from '../money/total-change.ts'

/** The money of a year against that of an earlier one. Only the units that have projects in both can be compared: where the
 *  units are not the same ones, the totals of the years say nothing about money that rose or fell. */
export interface YearComparison {
  /** The earlier year: the nearest that has projects. */
  readonly since: number
  /** Units with projects in the earlier year and none in this one, as they were then. */
  readonly gone: readonly Department[]
  /** Units with projects in this year and none in the earlier one. */
  readonly come: readonly Department[]
  /** Units with projects in both: how many, and their money in both years. */
  readonly shared: {
    readonly units: number
    readonly before: Total
    readonly after: Total
    readonly change: TotalChange
  }
}

/** The units of a year that published projects, in the order of the year. */
export function unitsWithProjects({ departments }: Year): Department[] {
  return departments.filter(({ projects }) => projects.length > 0)
}

/** Compares a year with the nearest before it that has projects; undefined where either has none. `years` in any order. */
export function yearComparisonOf(years: readonly Year[], year: Year): YearComparison | undefined {
  const afters = unitsWithProjects(year)
  const earlier = years
    .filter((one) => one.year < year.year && unitsWithProjects(one).length > 0)
    .toSorted((a, b) => b.year - a.year)[0]
  if (!earlier || afters.length === 0) return undefined
  const befores = unitsWithProjects(earlier)
  const shared = sharedOf(befores, afters)
  const [was, is] = [slugsOf(befores), slugsOf(afters)]
  return {
    since: earlier.year,
    gone: befores.filter(({ slug }) => !is.has(slug)),
    come: afters.filter(({ slug }) => !was.has(slug)),
    shared,
  }
}

function sharedOf(befores: readonly Department[], afters: readonly Department[]): YearComparison['shared'] {
  const [was, is] = [slugsOf(befores), slugsOf(afters)]
  const both = afters.filter(({ slug }) => was.has(slug))
  const before = budgetOf(befores.filter(({ slug }) => is.has(slug)).flatMap(({ projects }) => projects))
  const after = budgetOf(both.flatMap(({ projects }) => projects))
  return { units: both.length, before, after, change: totalChangeOf(before, after) }
}

function slugsOf(departments: readonly Department[]): ReadonlySet<string> {
  return new Set(departments.map(({ slug }) => slug))
}

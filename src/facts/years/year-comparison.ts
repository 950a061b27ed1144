import type { Total } from '../../model/amount.ts'
import type { Year } from '../../model/content.ts'
import type { Department } from '../../model/department.ts'
import { budgetOf, sumOf } from '../money/money.ts'
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
  /** Units with projects in both, as far as all of their budgets have numbers in both: how many, and their money. */
  readonly shared: { readonly units: number; readonly change: TotalChange }
  /** How many units with projects in both are left out, as a budget of theirs has no number in either year. */
  readonly unreadable: number
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
  const [was, is] = [bySlug(befores), bySlug(afters)]
  const both = afters.flatMap((after) => {
    const before = was.get(after.slug)
    return before ? [{ before: budgetOf(before.projects), after: budgetOf(after.projects) }] : []
  })
  const readable = both.filter(({ before, after }) => before.missing + after.missing === 0)
  return {
    since: earlier.year,
    gone: befores.filter(({ slug }) => !is.has(slug)),
    come: afters.filter(({ slug }) => !was.has(slug)),
    shared: { units: readable.length, change: totalChangeOf(...sumsOf(readable)) },
    unreadable: both.length - readable.length,
  }
}

/** The earlier and the later totals added up, of which none lacks a number. */
function sumsOf(units: readonly { readonly before: Total; readonly after: Total }[]): [Total, Total] {
  const sumOfTotals = (totals: readonly Total[]): Total => ({
    fen: sumOf(totals.map(({ fen }) => fen)),
    count: totals.reduce((sum, { count }) => sum + count, 0),
    missing: 0,
  })
  return [sumOfTotals(units.map(({ before }) => before)), sumOfTotals(units.map(({ after }) => after))]
}

function bySlug(departments: readonly Department[]): ReadonlyMap<string, Department> {
  return new Map(departments.map((department) => [department.slug, department]))
}

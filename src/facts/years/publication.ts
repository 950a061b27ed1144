import type { Content } from '../../model/content.ts'
import type { Department } from '../../model/department.ts'
import type { ListedUnit } from '../../model/files/unit-list.ts'

/** A unit that published no targets for a year. */
export interface MissingUnit {
  readonly slug: string
  readonly name: string
  /** Whether it stands on the list of units that must publish; otherwise it is expected only because it published in
   *  another year. */
  readonly listed: boolean
  /** The years that it did publish, newest first; empty where it never has. */
  readonly years: readonly number[]
}

/** Who published for a year and who did not. */
export interface Publication {
  readonly year: number
  /** Units without targets for the year, by slug. */
  readonly missing: readonly MissingUnit[]
  /** Units with self-appraisals for the year. */
  readonly appraised: readonly Department[]
  /** Units with targets but without a self-appraisal, once another unit has published one for the year: before that
   *  nobody is behind. */
  readonly unappraised: readonly Department[]
}

/** Whether a unit published targets for a year; a self-appraisal alone is none.
 *  Source: 中发〔2018〕34号, targets are published
 *  with the budget, results with the final accounts. */
export function hasTargets({ projects, whole, overallGoals, dutyGoals, subGoals }: Department): boolean {
  return projects.length > 0 || [whole, overallGoals, dutyGoals, subGoals].some((part) => part !== undefined)
}

/** Whether a listed unit must publish for a year. */
export function mustPublish({ from, until }: ListedUnit, year: number): boolean {
  return (from === undefined || from <= year) && (until === undefined || year <= until)
}

/** Who published for a year and who did not: of the listed units, or where there is no list, of those that published
 *  in any other year. */
export function publicationOf(content: Pick<Content, 'units' | 'years'>, year: number): Publication {
  const departments = content.years.find((other) => other.year === year)?.departments ?? []
  const published = new Set(departments.filter(hasTargets).map(({ slug }) => slug))
  const appraised = departments.filter(isAppraised)
  const late = departments.filter((department) => hasTargets(department) && !isAppraised(department))
  return {
    year,
    missing: expectedOf(content, year).filter(({ slug }) => !published.has(slug)),
    appraised,
    unappraised: appraised.length > 0 ? late : [],
  }
}

/** Whether a unit published a self-appraisal for a year: of any of its projects, or of itself as a whole. */
export function isAppraised({ wholeAppraisal, appraisals = [] }: Department): boolean {
  return wholeAppraisal !== undefined || appraisals.length > 0
}

function expectedOf({ units, years }: Pick<Content, 'units' | 'years'>, year: number): MissingUnit[] {
  const known = Map.groupBy(
    years.flatMap(({ departments }) => departments.filter(hasTargets)),
    ({ slug }) => slug,
  )
  const yearsOf = (slug: string) => (known.get(slug) ?? []).map((department) => department.year)
  if (units.length > 0) {
    const due = units.filter((unit) => mustPublish(unit, year))
    return bySlug(due.map(({ id, name }) => ({ slug: id, name, listed: true, years: yearsOf(id) })))
  }
  return bySlug(
    [...known].flatMap(([slug, [newest]]) =>
      newest ? [{ slug, name: newest.name, listed: false, years: yearsOf(slug) }] : [],
    ),
  )
}

function bySlug(units: MissingUnit[]): MissingUnit[] {
  return units.sort((a, b) => (a.slug < b.slug ? -1 : 1))
}

import type { Year } from '../../model/content.ts'
import type { Department } from '../../model/department.ts'
import type { Project } from '../../model/project.ts'
import { budgetOf } from '../money/money.ts'
import { type MoneyChange, moneyChangeOf } from '../money/money-change.ts'
import { type ProjectChanges, projectChangesOf } from './changes.ts'
import type { Lineage, Link } from './lineage.ts'
import { mergedOf } from './merged-project.ts'

/** A unit against what it published before. */
export interface UnitChanges {
  readonly before: Department
  readonly after: Department
  /** Of all projects together; absent where it is the same, or where a budget of either year has no number. */
  readonly budget?: MoneyChange
  /** Projects that continue none. */
  readonly added: readonly Project[]
  /** Projects that none of the later year continues (没有延续). */
  readonly dropped: readonly Project[]
  /** Projects that continue others, each against those. */
  readonly continued: readonly ProjectChanges[]
}

/** What a project changed against what it continues; undefined where it continues nothing. */
type ChangesOf = (project: Project) => ProjectChanges | undefined

/** Compares a unit with what it published before. `changesOf` gives what its projects changed, where that is known already. */
export function unitChangesOf(
  lineage: Lineage,
  before: Department,
  after: Department,
  changesOf: ChangesOf = (project) => projectChangesBy(strongLinksTo(lineage, project)),
): UnitChanges {
  const budget = unitBudgetChange(before.projects, after.projects)
  const continuing = after.projects.map((project) => ({ project, links: strongLinksTo(lineage, project) }))
  return {
    before,
    after,
    ...(budget && { budget }),
    added: continuing.filter(({ links }) => links.length === 0).map(({ project }) => project),
    dropped: before.projects.filter((project) => !goesOn(lineage, project, after.year)),
    continued: after.projects.flatMap((project) => changesOf(project) ?? []),
  }
}

/** What a project is compared by: its strong links from earlier years; with several, against those projects together.
 *  Undefined where it has none. */
export function projectChangesBy(links: readonly Link[]): ProjectChanges | undefined {
  const [link] = links
  return link && projectChangesOf(mergedOf(links.map(({ before }) => before)), link.after)
}

/** Links from earlier years that are more than a suggestion. */
export function strongLinksTo(lineage: Pick<Lineage, 'linksTo'>, project: Project): readonly Link[] {
  return lineage.linksTo(project).filter(({ strong }) => strong)
}

/** What each unit of a year published before, nearest year first taken, as changes; units without an earlier publication
 *  are left out. Units in the order of the year. `changesOf` as for one unit. */
export function yearChangesOf(
  lineage: Lineage,
  years: readonly Year[],
  year: number,
  changesOf?: ChangesOf,
): readonly UnitChanges[] {
  const earlier = years.filter((one) => one.year < year).toSorted((a, b) => b.year - a.year)
  const departments = years.find((one) => one.year === year)?.departments ?? []
  return departments.flatMap((after) => {
    const before = previousOf(earlier, after)
    return before ? [unitChangesOf(lineage, before, after, changesOf)] : []
  })
}

/** What the same unit published in the nearest of these years, newest first; undefined where it published in none. */
export function previousOf(earlier: readonly Year[], { slug, year }: Department): Department | undefined {
  return earlier
    .filter((one) => one.year < year)
    .flatMap(({ departments }) => departments.filter((one) => one.slug === slug && one.projects.length > 0))[0]
}

function goesOn(lineage: Lineage, project: Project, year: number): boolean {
  return lineage.linksFrom(project).some(({ strong, after }) => strong && after.year <= year)
}

function unitBudgetChange(before: readonly Project[], after: readonly Project[]): MoneyChange | undefined {
  const [was, is] = [budgetOf(before), budgetOf(after)]
  return was.missing + is.missing > 0 ? undefined : moneyChangeOf(was.fen, is.fen)
}

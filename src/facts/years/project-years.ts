import type { Year } from '../../model/content.ts'
import type { Department } from '../../model/department.ts'
import type { Project } from '../../model/project.ts'
import { shareOfMoney } from '../money/money.ts'

/** A project in one of its years. */
export interface ProjectYear {
  readonly project: Project
  /** Whether no later year has the project. */
  readonly newest: boolean
  /** How its budget changed from the year before that has it; absent where either has no number, the earlier one is 0,
   *  or either year has several (split or merged). */
  readonly change?: BudgetChange
}

/** A budget's change from an earlier year. */
export interface BudgetChange {
  readonly since: number
  /** Share of the earlier budget: 0.1 is a tenth more, -0.1 a tenth less. */
  readonly share: number
}

/** A project's years, newest first. `chain` is the project through the years. */
export function projectYearsOf(chain: readonly Project[]): ProjectYear[] {
  const ordered = chain.toSorted((a, b) => b.year - a.year)
  return ordered.map((project) => {
    const change = changeOf(project, ordered)
    return { project, newest: project.year === ordered[0]?.year, ...(change && { change }) }
  })
}

/** The newest year of a project, where that is later than this one, with its page of that year where there is exactly
 *  one (several where it was split). */
export function newestOf(
  project: Project,
  chain: readonly Project[],
): { readonly year: number; readonly project?: Project } | undefined {
  const year = Math.max(...chain.map((other) => other.year))
  const [only, ...others] = chain.filter((other) => other.year === year)
  if (!only || year <= project.year) return undefined
  return { year, ...(others.length === 0 && { project: only }) }
}

/** The department that published a project. */
export function departmentOf(
  years: readonly Year[],
  { year, unit }: Pick<Project, 'year' | 'unit'>,
): Department | undefined {
  return years.find((other) => other.year === year)?.departments.find(({ slug }) => slug === unit)
}

function changeOf(project: Project, chain: readonly Project[]): BudgetChange | undefined {
  const since = Math.max(...chain.filter(({ year }) => year < project.year).map(({ year }) => year))
  const [before, ...more] = chain.filter(({ year }) => year === since)
  const twins = chain.filter(({ year }) => year === project.year)
  const [from, to] = [before?.budget.fen, project.budget.fen]
  if (from === undefined || to === undefined || more.length > 0 || twins.length > 1) return undefined
  const share = shareOfMoney(to - from, from)
  return share === undefined ? undefined : { since, share }
}

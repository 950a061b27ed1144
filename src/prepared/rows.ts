import type { ProjectDossier } from '../dossier/project-dossier.ts'
import type { YearDossier } from '../dossier/year-dossier.ts'
import { amountStateOf } from '../model/amount.ts'
import type { Department } from '../model/department.ts'
import type { Project } from '../model/project.ts'
import { projectPath } from '../words/address.ts'
import type { Answer, AskedSite, PreparedRow, Value } from './prepared-table.ts'

/** The answer where a site has no year to ask. */
export const NO_YEAR: Answer = { year: undefined, rows: [], compared: 0 }

/** The projects of a year, in the order of the content. */
export function projectsOf({ departments }: Pick<YearDossier, 'departments'>): ProjectDossier[] {
  return departments.flatMap(({ projects }) => projects)
}

/** A row of a project. `place` is an anchor of its page; the page itself without one. */
export function projectRow(
  project: Project,
  { name }: Pick<Department, 'name'>,
  values: readonly Value[],
  place?: string,
): PreparedRow {
  const path = `${projectPath(project)}${place === undefined ? '' : `#${place}`}`
  return { year: project.year, unit: name, project, path, values }
}

/** The names of a year's units, by their slugs. */
export function unitNamesOf({ departments }: Pick<YearDossier, 'departments'>): (slug: string) => { name: string } {
  const names = new Map(departments.map(({ department: { slug, name } }) => [slug, name]))
  return (slug) => ({ name: names.get(slug) ?? slug })
}

/** Finds the dossier of any project of the site. */
export function finderOf({ projects }: Pick<AskedSite, 'projects'>): (project: Project) => ProjectDossier | undefined {
  const byProject = new Map(projects.map((dossier) => [dossier.project, dossier]))
  return (project) => byProject.get(project)
}

/** The larger first; what has no number last. */
export function byNumber(a: number | undefined, b: number | undefined): number {
  return (b ?? Number.NEGATIVE_INFINITY) - (a ?? Number.NEGATIVE_INFINITY) || 0
}

/** A project's budget as a value: integer fen, or what its lack is called. */
export function budgetValue({ budget }: Pick<Project, 'budget'>): Value {
  return budget.fen ?? amountStateOf(budget)
}

import { type Spending, spendingGapsOf } from '../../../src/facts/money/spending.ts'
import type { Project } from '../../../src/model/project.ts'
import { onlyProjectOf } from '../dossier/site-with.ts'
import { departmentWith } from '../examples.ts'

/** The part of a project's dossier that its chart is drawn from. */
export function plannedWith(project: Project, spending?: Spending) {
  const { plan } = onlyProjectOf(departmentWith({ projects: [project] }))
  return { plan, spending, spendingGaps: spending ? spendingGapsOf(project, spending) : [] }
}

import { type Spending, spendingGapsOf } from '../../../src/facts/money/spending.ts'
import type { Project } from '../../../src/model/project.ts'

/** The part of a project's dossier that its chart is drawn from. */
export function plannedWith(project: Project, spending?: Spending) {
  return { project, spending, spendingGaps: spending ? spendingGapsOf(project, spending) : [] }
}

import type { Project } from '../../model/project.ts'
import { budgetOf, byAmount } from '../money/money.ts'
import type { Lineage } from './lineage.ts'
import { departmentsOf, type UnitHistory } from './unit-history.ts'

/** One project of a unit through the years. */
export interface ProjectRow {
  /** Its newest name. */
  readonly name: string
  /** Oldest first; several of one year where a project was split or merged. */
  readonly projects: readonly Project[]
}

/** A unit's projects by lineage, the one with the largest sum of budgets first. Every project stands in one row only,
 *  so that the rows add up: the parts of one that was split or merged stand in the row of their lineage. */
export function projectRowsOf(history: UnitHistory, lineage: Pick<Lineage, 'chainOf'>): ProjectRow[] {
  const left = new Set(departmentsOf(history).flatMap(({ projects }) => projects))
  const rows: ProjectRow[] = []
  for (const newest of [...left]) {
    if (!left.has(newest)) continue
    const projects = lineage.chainOf(newest).filter((project) => left.has(project))
    for (const project of projects) left.delete(project)
    rows.push({ name: newest.name, projects })
  }
  return rows.sort((a, b) => byAmount(budgetOf(a.projects).fen, budgetOf(b.projects).fen))
}

import type { Project } from '../../model/project.ts'
import { budgetOf, byAmount, shareOfMoney } from './money.ts'

/** The project that takes the largest part of several projects' money. */
export interface Largest {
  readonly project: Project
  /** Of all of it, above 0 and up to 1. */
  readonly share: number
}

/** The largest of several projects; undefined where there is one alone, where some budget has no number, so that no share can be
 *  told, where there is no money, or where two are as large. */
export function largestOf(projects: readonly Project[]): Largest | undefined {
  const { fen: whole, missing } = budgetOf(projects)
  const [first, second] = projects.toSorted((a, b) => byAmount(a.budget.fen, b.budget.fen))
  if (!first || !second || missing > 0 || first.budget.fen === second.budget.fen) return undefined
  const share = shareOfMoney(first.budget.fen, whole)
  return share === undefined ? undefined : { project: first, share }
}

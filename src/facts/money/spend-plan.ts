import type { Project } from '../../model/project.ts'
import type { PlanPoint } from '../../model/spend-plan.ts'
import { shareOfMoney, sumOf } from './money.ts'

/** A month of a plan without its printed cell, such as one of several plans together. */
export type PlannedShare = Pick<PlanPoint, 'label' | 'month' | 'share'>

/** A share counts in so many parts: printed ones have two decimals of per cent, seldom more. */
const SHARE_PARTS = 1_000_000_000

/** The plan up to the month by whose end everything is to be spent; the whole plan where that is never reached. */
export function planToCompletionOf(plan: readonly PlannedShare[]): readonly PlannedShare[] {
  const end = plan.findIndex(({ share }) => share !== undefined && share >= 1)
  return end === -1 ? plan : plan.slice(0, end + 1)
}

/** Money to be spent by the end of a planned month, in integer fen, half a fen up; undefined where share or budget is not published. */
export function plannedFenOf(project: Pick<Project, 'budget'>, point: PlanPoint): bigint | undefined {
  const { fen } = project.budget
  if (fen === undefined || point.share === undefined) return undefined
  const parts = BigInt(Math.round(point.share * SHARE_PARTS))
  return (fen * parts * 2n + BigInt(SHARE_PARTS)) / BigInt(SHARE_PARTS * 2)
}

/** The spend plans of several projects together, by their money. A month has a share only where every project
 *  publishes it; months are those of the first project, and there is no plan where the projects' months differ. */
export function jointPlanOf(projects: readonly Project[]): readonly PlannedShare[] | undefined {
  const plans = projects.map(({ spendPlan }) => spendPlan ?? [])
  const labels = plans[0]?.map(({ label }) => label) ?? []
  if (labels.length === 0 || plans.some((plan) => !sameLabels(plan, labels))) return undefined
  const budget = sum(projects.map((project) => project.budget.fen))
  return plans[0]?.map(({ label, month }, index) => {
    const spent = sum(projects.map((project) => fenAt(project, index)))
    const share = shareOfMoney(spent, budget)
    return { label, month, ...(share !== undefined && { share }) }
  })
}

function sameLabels(plan: readonly PlanPoint[], labels: readonly string[]): boolean {
  return plan.length === labels.length && plan.every(({ label }, index) => label === labels[index])
}

function fenAt(project: Project, index: number): bigint | undefined {
  const point = project.spendPlan?.[index]
  return point && plannedFenOf(project, point)
}

/** The sum, or undefined where any part is. */
function sum(parts: readonly (bigint | undefined)[]): bigint | undefined {
  return parts.some((part) => part === undefined) ? undefined : sumOf(parts.flatMap((part) => part ?? []))
}

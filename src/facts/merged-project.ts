import type { Amount, Funding, Total } from '../model/amount.ts'
import type { Project } from '../model/project.ts'
import { budgetOf, fundingOf } from './money.ts'

/** Several projects as if they had been one, to compare what they were merged into: sums of money (without a number where
 *  any part has none), all purposes, goals and indicators one after the other, no spend plan. Throws when there is none. */
export function mergedOf(projects: readonly Project[]): Project {
  const [first] = projects
  if (!first) throw new RangeError('There is no project to merge.')
  if (projects.length === 1) return first
  const { spendPlan: _plan, purpose: _purpose, goals: _goals, ...rest } = first
  const purposes = projects.flatMap(({ purpose }) => purpose ?? [])
  const goals = projects.flatMap((project) => project.goals ?? [])
  return {
    ...rest,
    name: projects.map(({ name }) => name).join('、'),
    budget: amountOf(budgetOf(projects)),
    funding: fundingOf(projects).map(({ source, total }): Funding => ({ source, amount: amountOf(total) })),
    ...(purposes.length > 0 && { purpose: purposes.join('\n') }),
    ...(goals.length > 0 && { goals }),
    indicators: projects.flatMap(({ indicators }) => indicators),
  }
}

function amountOf({ fen, missing }: Total): Amount {
  return missing > 0 ? { raw: '' } : { raw: '', fen }
}

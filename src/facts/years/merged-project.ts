import { BLANK } from '../../model/absence.ts'
import type { Amount } from '../../model/amount.ts'
import type { Project } from '../../model/project.ts'
import { amountsBySource, totalOf } from '../money/money.ts'

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
    budget: summedOf(projects.map(({ budget }) => budget)),
    funding: amountsBySource(projects).map(({ source, amounts }) => ({ source, amount: summedOf(amounts) })),
    ...(purposes.length > 0 && { purpose: purposes.join('\n') }),
    ...(goals.length > 0 && { goals }),
    indicators: projects.flatMap(({ indicators }) => indicators),
  }
}

/** A sum that nobody printed; where a part has no number there is none, and the parts are told instead. */
function summedOf(parts: readonly Amount[]): Amount {
  const { fen, missing } = totalOf(parts)
  if (missing === 0) return { raw: '', fen }
  const [first, ...others] = parts
  if (first && others.every(({ raw }) => raw === first.raw)) return { raw: first.raw }
  return { raw: parts.map(({ raw }) => raw.trim() || BLANK).join('、') }
}

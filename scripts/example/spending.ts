import type { PlannedProject } from './planned.ts'
import { type Random, randomOf } from './random.ts'
import { OUTCOMES, type Outcome, RATES } from './rates.ts'

/** How a project's year went in money, in whole yuan. */
export interface Spending {
  readonly outcome: Outcome
  readonly original: number
  /** What the budget was changed to during the year; the same as the original for most. */
  readonly revised: number
  readonly executed: number
}

/** Shares of the budget that projects of an outcome execute, and how many of them execute all of it. */
const EXECUTED: Readonly<Record<Outcome, { least: number; most: number; all: number }>> = {
  excellent: { least: 0.93, most: 1, all: 0.6 },
  good: { least: 0.82, most: 0.98, all: 0.2 },
  fair: { least: 0.55, most: 0.9, all: 0 },
  poor: { least: 0.1, most: 0.6, all: 0 },
}

/** How the year of a project with this budget goes; appraisal and monitoring tell the same story. */
export function spendingOf({ root, year }: PlannedProject, original: number): Spending {
  const random = randomOf(root, 'spending', year)
  const outcome = outcomeOf(random)
  const revised = random.chance(RATES.revisedBudget)
    ? Math.round((original * (0.72 + random.next() * 0.5)) / 100) * 100
    : original
  const { least, most, all } = EXECUTED[outcome]
  const rate = least + random.next() * (most - least)
  return { outcome, original, revised, executed: random.chance(all) ? revised : Math.round(revised * rate) }
}

function outcomeOf(random: Random): Outcome {
  let left = random.next()
  for (const { outcome, rate } of OUTCOMES) {
    if (left < rate) return outcome
    left -= rate
  }
  return 'excellent'
}

import type { MoneyUnit } from '../model/amount.ts'
import type { WholeTargetsFile } from '../model/files/whole-targets-file.ts'
import type { Task, WholeTargets } from '../model/whole-targets.ts'
import { parseAmounts, printedAmount } from './amounts.ts'
import { defined } from './defined.ts'
import { parseIndicator } from './indicator.ts'
import { parseNumberedText } from './numbered-text.ts'

/** Reads the printed values of a department's whole targets. A file with faults (valueFaultsOf) must not be published. */
export function parseWholeTargets(
  file: WholeTargetsFile,
  place: { readonly year: number; readonly unit: string },
): WholeTargets {
  const { name, title, unit: printedUnit, moneyUnit, budget, duties, periodGoals, goals } = file
  const { fields, notes, tables, supplied, unplaced, source } = file
  return defined({
    ...{ year: place.year, unit: place.unit },
    ...{ name, title, printedUnit, moneyUnit },
    budget: budget === undefined ? undefined : printedAmount(budget, moneyUnit),
    funding: parseAmounts(file.funding, moneyUnit),
    duties,
    tasks: file.tasks && parseTasks(file.tasks, moneyUnit),
    periodGoals: periodGoals?.map(parseNumberedText),
    goals: goals?.map(parseNumberedText),
    indicators: file.indicators.map(parseIndicator),
    ...{ fields, notes, tables, supplied, unplaced, source },
  })
}

/** Reads tasks of the year with their amounts. */
export function parseTasks(tasks: NonNullable<WholeTargetsFile['tasks']>, unit: MoneyUnit): Task[] {
  return tasks.map(({ name, content, done, amounts }) =>
    defined({ name, content, done, amounts: parseAmounts(amounts, unit) }),
  )
}

import { MONEY_UNITS, type MoneyUnit } from '../model/amount.ts'
import { PLAN_LABEL_PATTERN } from '../model/files/project-file.ts'
import { parseAmount } from './amount.ts'
import { parsePlanPoint, type ShareFault } from './plan-point.ts'

/** An amount that cannot be read, by the keys that lead to it. */
interface AmountFault {
  readonly code: 'amount-not-number'
  readonly path: readonly PropertyKey[]
}

/** A share of a plan that cannot be read. */
interface PlanFault {
  readonly code: ShareFault
  readonly path: readonly PropertyKey[]
}

/** Every amount and share that cannot be read of a project's file or a department's whole targets. Takes any value, so that a file whose keys are at
 *  fault too is told everything at once; what is no text is left to the schema. */
export function valueFaultsOf(file: unknown): (AmountFault | PlanFault)[] {
  const { moneyUnit, budget, funding, periodMoney, tasks, spendPlan } = Object.fromEntries(entriesOf(file))
  const unit = MONEY_UNITS.find((known) => known === moneyUnit) ?? '元'
  const amounts = [
    ...textsOf({ budget }, []),
    ...textsOf(funding, ['funding']),
    ...textsOf(periodMoney, ['periodMoney']),
  ]
  const shares = textsOf(spendPlan, ['spendPlan']).filter(({ key }) => PLAN_LABEL_PATTERN.test(key))
  return [
    ...amountFaultsOf(amounts, unit),
    ...taskFaultsOf(tasks, unit),
    ...shares.flatMap(({ key, raw, path }) => {
      const point = parsePlanPoint(key, raw)
      return typeof point === 'string' ? [{ code: point, path }] : []
    }),
  ]
}

/** Every amount of a department's tasks that cannot be read, by the keys that lead to it from what has the tasks. */
export function taskFaultsOf(tasks: unknown, unit: MoneyUnit): AmountFault[] {
  if (!Array.isArray(tasks)) return []
  const amounts = tasks.flatMap((task: unknown, n) =>
    textsOf(Object.fromEntries(entriesOf(task)).amounts, ['tasks', n, 'amounts']),
  )
  return amountFaultsOf(amounts, unit)
}

function amountFaultsOf(amounts: ReturnType<typeof textsOf>, unit: MoneyUnit): AmountFault[] {
  return amounts.flatMap(({ raw, path }) => (parseAmount(raw, unit) ? [] : [{ code: 'amount-not-number', path }]))
}

function textsOf(map: unknown, above: readonly PropertyKey[]) {
  return entriesOf(map).flatMap(([key, raw]) => (typeof raw === 'string' ? [{ key, raw, path: [...above, key] }] : []))
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

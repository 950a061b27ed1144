import { MONEY_UNITS } from '../model/amount.ts'
import { PLAN_LABEL_PATTERN } from '../model/files/project-file.ts'
import { parseAmount } from './amount.ts'
import { parsePlanPoint, type ShareFault } from './plan-point.ts'

/** A value of a project file that cannot be read, by the keys that lead to it. */
interface ValueFault {
  readonly code: 'amount-not-number' | ShareFault
  readonly path: readonly string[]
}

/** Every amount and share of a project file that cannot be read. Takes any value, so that a file whose keys are at
 *  fault too is told everything at once; what is no text is left to the schema. */
export function valueFaultsOf(file: unknown): ValueFault[] {
  const { moneyUnit, budget, funding, spendPlan } = Object.fromEntries(entriesOf(file))
  const unit = MONEY_UNITS.find((known) => known === moneyUnit) ?? '元'
  const amounts = [...textsOf({ budget }, []), ...textsOf(funding, ['funding'])]
  const shares = textsOf(spendPlan, ['spendPlan']).filter(({ key }) => PLAN_LABEL_PATTERN.test(key))
  return [
    ...amounts.flatMap(({ raw, path }) =>
      parseAmount(raw, unit) ? [] : [{ code: 'amount-not-number' as const, path }],
    ),
    ...shares.flatMap(({ key, raw, path }) => {
      const point = parsePlanPoint(key, raw)
      return typeof point === 'string' ? [{ code: point, path }] : []
    }),
  ]
}

function textsOf(map: unknown, above: readonly string[]) {
  return entriesOf(map).flatMap(([key, raw]) => (typeof raw === 'string' ? [{ key, raw, path: [...above, key] }] : []))
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

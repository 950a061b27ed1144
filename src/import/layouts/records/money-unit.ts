import { MONEY_UNITS, type MoneyUnit } from '../../../model/amount.ts'
import type { Draft } from '../read/reading.ts'

const PRINTED = new RegExp(`(${MONEY_UNITS.toReversed().join('|')})\\s*(?:[（(].*)?$`)

/** Settles the money unit of a form that prints none over its amounts: that which each of them prints itself, such as `300万元`. A form
 *  without any amount needs none. */
export function settleMoneyUnit(draft: Draft): void {
  if (draft.moneyUnit) return
  const amounts = amountsOf(draft).filter((amount) => /\d/.test(amount))
  const units = amounts.map((amount) => PRINTED.exec(amount)?.[1])
  const [first] = units
  const unit = MONEY_UNITS.find((one): one is MoneyUnit => one === first)
  if (unit && units.every((one) => one !== undefined)) draft.moneyUnit = unit
  if (amounts.length === 0) {
    draft.moneyUnit = MONEY_UNITS[0]
    draft.supplied.push('moneyUnit')
  }
}

function amountsOf({ texts, funding, periodMoney, execution, tasks }: Draft): string[] {
  const executed = execution.flatMap(({ original, revised, executed }) => [original, revised, executed])
  return [
    ...[texts.get('budget'), ...funding.values(), ...periodMoney.values()],
    ...[...executed, ...tasks.flatMap(({ amounts }) => Object.values(amounts))],
  ].flatMap((amount) => amount ?? [])
}

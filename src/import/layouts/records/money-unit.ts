import { MONEY_UNITS, type MoneyUnit } from '../../../model/amount.ts'
import type { Draft } from '../read/reading.ts'

const PRINTED = new RegExp(`(${MONEY_UNITS.toReversed().join('|')})$`)

/** Settles the money unit of a form: that which it prints over its amounts, else that which each of them prints itself, such as
 *  `300万元`, else the `given` one. A form without any amount needs none. Gives the one that is printed; undefined where none is. */
export function settleMoneyUnit(draft: Draft, given: MoneyUnit | undefined): MoneyUnit | undefined {
  const amounts = amountsOf(draft).filter((amount) => /\d/.test(amount))
  const printed = draft.moneyUnit ?? unitOfAll(amounts)
  const needless = amounts.length === 0 ? MONEY_UNITS[0] : undefined
  const unit = printed ?? given ?? needless
  if (unit !== undefined) draft.moneyUnit = unit
  if (printed === undefined && given !== undefined) draft.supplied.push('moneyUnit')
  return printed
}

/** The unit that each of some amounts prints, where the first is enough to name it. */
function unitOfAll(amounts: readonly string[]): MoneyUnit | undefined {
  const units = amounts.map((amount) => PRINTED.exec(amount.split(/[（(]/, 1).join('').trim())?.[1])
  const unit = MONEY_UNITS.find((one) => one === units[0])
  return units.every((one) => one !== undefined) ? unit : undefined
}

function amountsOf({ texts, funding, periodMoney, execution, tasks }: Draft): string[] {
  const executed = execution.flatMap(({ original, revised, executed }) => [original, revised, executed])
  return [
    ...[texts.get('budget'), ...funding.values(), ...periodMoney.values()],
    ...[...executed, ...tasks.flatMap(({ amounts }) => Object.values(amounts))],
  ].flatMap((amount) => amount ?? [])
}

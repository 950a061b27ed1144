import type { Row } from '../../document/document.ts'
import type { Role } from '../words/labels.ts'
import { wordOf } from '../words/word.ts'
import { addProblem, labelIn, type Reading } from './reading.ts'

const AMOUNTS: readonly (Role | undefined)[] = ['budget', 'periodBudget']

/** Notes which amounts a row has, such as 中期资金总额 beside 年度资金总额: the sources under each are its parts. */
export function noteAmounts(reading: Reading, row: Row): void {
  const amounts = row.flatMap((cell, index) => {
    const role = labelIn(reading, wordOf(cell))
    return role && AMOUNTS.includes(role) ? [{ role, index }] : []
  })
  if (amounts.length > 0) reading.draft.amounts = amounts
}

/** Whether the source of money whose label stands at `n` of a row is a part of the budget, by the amount over it. Where that
 *  cannot be told, it is a problem. */
export function isPartOfBudget(reading: Reading, row: Row, n: number): boolean {
  const { amounts = [] } = reading.draft
  if (amounts.length < 2) return amounts[0]?.role !== 'periodBudget'
  const sources = row.flatMap((cell, index) => (labelIn(reading, wordOf(cell)) === 'funding' ? [index] : []))
  const whole = sources.length === amounts.length
  const over = amounts.find(({ index }) => index === n) ?? (whole ? amounts[sources.indexOf(n)] : undefined)
  if (!over) addProblem(reading, row[n], 'form-source-of-which-amount', wordOf(row[n]))
  return over?.role === 'budget'
}

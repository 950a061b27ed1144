import type { Row } from '../../../document/document.ts'
import type { Role } from '../../words/labels.ts'
import { wordOf } from '../../words/word.ts'
import { addProblem, labelIn, type Reading, type Span } from '../reading.ts'

const SPANS: Partial<Readonly<Record<Role, Span>>> = { budget: 'year', periodBudget: 'period' }

/** Notes which amounts a row has, such as 中期资金总额 beside 年度资金总额: the sources under each are its parts. */
export function noteAmounts(reading: Reading, row: Row): void {
  const { draft, geometry } = reading
  const amounts = row.flatMap((cell) => {
    const role = labelIn(reading, wordOf(cell))
    const span = role && SPANS[role]
    return span ? [{ span, from: geometry.from(cell) }] : []
  })
  if (amounts.length > 0) draft.amounts = amounts
  if (amounts.length > 1 && amounts.some(({ span }) => span === 'period')) draft.periodBeside = true
}

/** Which amount the source of money whose label stands at `n` of a row is a part of. Undefined, with a problem, where that cannot
 *  be told. */
export function amountOver(reading: Reading, row: Row, n: number): Span | undefined {
  const { amounts = [] } = reading.draft
  const cell = row[n]
  const [first, ...others] = amounts
  if (!cell || !first || others.length === 0) return first?.span ?? 'year'
  const sources = row.filter((one) => labelIn(reading, wordOf(one)) === 'funding')
  const at = amounts.find(({ from }) => from === reading.geometry.from(cell))
  const whole = sources.length === amounts.length
  const over = at ?? (whole ? amounts[sources.indexOf(cell)] : undefined)
  if (!over) addProblem(reading, cell, 'form-source-of-which-amount', wordOf(cell))
  return over?.span
}

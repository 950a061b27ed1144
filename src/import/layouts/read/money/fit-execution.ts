import { isDash } from '../../../../model/absence.ts'
import type { ExecutionColumn } from '../../words/columns.ts'

/** How well a text goes under a column of the budget's execution: above 0 well, below 0 badly. */
export function fitExecution(text: string, column: ExecutionColumn): number {
  const dash = isDash(text)
  const percent = /^[\d.]+%$/.test(text)
  const number = /^-?[\d.,]+((?:[千万亿]|百万)?元|分)?$/.test(text)
  if (column === 'reason') return dash ? -1 : number || percent ? -4 : 2
  if (dash) return 1
  if (column === 'rate') return percent ? 3 : number ? 0 : -4
  return number ? 2 : -4
}

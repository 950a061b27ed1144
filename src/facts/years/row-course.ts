import type { Total } from '../../model/amount.ts'
import { shareOfMoney } from '../money/money.ts'

/** What became of one project of a unit up to the unit's newest year with projects. */
export interface RowCourse {
  /** The year that it first has, where the unit had published before: it came (新). */
  readonly came?: number
  /** The last year that it has, where the unit published after that: it went (不见了). */
  readonly went?: number
  /** Its money against its year before; absent where it went or has one year only, where a budget has no number or the earlier is 0. */
  readonly change?: { readonly since: number; readonly share: number }
}

/** What became of a project. `budgets` are its own by year, `published` the years in which the unit published projects, in order. */
export function rowCourseOf(budgets: ReadonlyMap<number, Total>, published: readonly number[]): RowCourse {
  const years = [...budgets.keys()].toSorted((a, b) => a - b)
  const [first, last, since] = [years[0], years.at(-1), years.at(-2)]
  if (first === undefined || last === undefined) return {}
  const came = published.some((year) => year < first) ? { came: first } : {}
  if (published.some((year) => year > last)) return { ...came, went: last }
  const change = since === undefined ? undefined : shareBetween(budgets.get(since), budgets.get(last))
  return { ...came, ...(since !== undefined && change !== undefined && { change: { since, share: change } }) }
}

/** The change of a total by the earlier one; undefined where a part of either has no number, or the earlier one is 0. */
export function shareBetween(before: Total | undefined, after: Total | undefined): number | undefined {
  if (!before || !after || before.missing + after.missing > 0) return undefined
  return shareOfMoney(after.fen - before.fen, before.fen)
}

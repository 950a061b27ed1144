import { shareOfMoney } from '../../../facts/money/money.ts'
import type { Total } from '../../../model/amount.ts'
import type { ProjectTable } from '../../shared/projects/table.ts'

/** The projects of one year together. */
export interface YearSum extends Total {
  readonly year: number
  /** What the sum grew by against the year before, in fen; absent where the year before has no project here, or where the sum
   *  of either year leaves a budget out. */
  readonly change?: bigint
  /** The same as a share of the year before; absent where that is 0. */
  readonly rate?: number
}

/** Sums projects by year, oldest year first. */
export function yearSumsOf(table: ProjectTable, rows: readonly number[]): YearSum[] {
  const sums = new Map<number, { fen: bigint; count: number; missing: number }>()
  for (const row of rows) {
    const year = yearOf(table, row)
    const sum = sums.get(year) ?? { fen: 0n, count: 0, missing: 0 }
    sums.set(year, sum)
    sum.count += 1
    sum.fen += BigInt(table.fen[row] ?? 0)
    sum.missing += row in table.unpriced ? 1 : 0
  }
  return [...sums]
    .sort(([a], [b]) => a - b)
    .map(([year, sum]) => ({ year, ...sum, ...changeOf(sum, sums.get(year - 1)) }))
}

/** The year of a project. */
export function yearOf({ facets: { year } }: ProjectTable, row: number): number {
  const [value = 0] = year.sets[year.column[row] ?? 0] ?? []
  return Number(year.values[value]?.id)
}

function changeOf(sum: Total, before: Total | undefined): Pick<YearSum, 'change' | 'rate'> {
  if (!before || sum.missing + before.missing > 0) return {}
  const change = sum.fen - before.fen
  const rate = shareOfMoney(change, before.fen)
  return { change, ...(rate !== undefined && { rate }) }
}

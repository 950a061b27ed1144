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
  /** How many units are compared, where one of the two years has a unit that the other has not: then only those that both have are. */
  readonly units?: number
}

/** Sums of one year by the place of the unit. */
type UnitSums = Map<number, Total>

/** Sums projects by year, oldest year first. */
export function yearSumsOf(table: ProjectTable, rows: readonly number[]): YearSum[] {
  const years = new Map<number, UnitSums>()
  for (const row of rows) {
    const year = yearOf(table, row)
    const units = years.get(year) ?? new Map<number, Total>()
    years.set(year, units)
    const unit = table.facets.unit.column[row] ?? 0
    units.set(unit, sumOf([units.get(unit), budgetOf(table, row)]))
  }
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, units]) => ({ year, ...sumOf([...units.values()]), ...changeOf(units, years.get(year - 1)) }))
}

function budgetOf(table: ProjectTable, row: number): Total {
  return { fen: BigInt(table.fen[row] ?? 0), count: 1, missing: row in table.unpriced ? 1 : 0 }
}

function sumOf(parts: readonly (Total | undefined)[]): Total {
  return parts.reduce<Total>(
    (sum, part) =>
      part ? { fen: sum.fen + part.fen, count: sum.count + part.count, missing: sum.missing + part.missing } : sum,
    { fen: 0n, count: 0, missing: 0 },
  )
}

/** The year of a project. */
export function yearOf({ facets: { year } }: ProjectTable, row: number): number {
  const [value = 0] = year.sets[year.column[row] ?? 0] ?? []
  return Number(year.values[value]?.id)
}

function changeOf(after: UnitSums, before: UnitSums | undefined): Pick<YearSum, 'change' | 'rate' | 'units'> {
  if (!before) return {}
  const shared = [...after.keys()].filter((unit) => before.has(unit))
  const all = shared.length === after.size && shared.length === before.size
  const [is, was] = [after, before].map((sums) => sumOf(shared.map((unit) => sums.get(unit))))
  if (shared.length === 0 || !is || !was || is.missing + was.missing > 0) return {}
  const change = is.fen - was.fen
  const rate = shareOfMoney(change, was.fen)
  return { change, ...(rate !== undefined && { rate }), ...(!all && { units: shared.length }) }
}

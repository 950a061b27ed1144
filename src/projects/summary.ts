import type { ProjectTable } from './table.ts'

/** The projects of one year together. */
export interface YearSum {
  readonly year: number
  readonly projects: number
  /** Integer fen, exact: the sum of the budgets that are numbers. */
  readonly fen: number
  /** Budgets that have no number and are not in the sum. */
  readonly missing: number
  /** What the sum grew by against the year before, in fen; absent where the year before has no project here or no budget
   *  of either year is a number. */
  readonly change?: number
  /** The same as a share of the year before; absent where that is 0. */
  readonly rate?: number
}

/** Sums projects by year, oldest year first. */
export function yearSumsOf(table: ProjectTable, rows: readonly number[]): YearSum[] {
  const sums = new Map<number, { projects: number; fen: number; missing: number }>()
  for (const row of rows) {
    const year = yearOf(table, row)
    const sum = sums.get(year) ?? { projects: 0, fen: 0, missing: 0 }
    sums.set(year, sum)
    sum.projects += 1
    sum.fen += table.fen[row] ?? 0
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

type Sum = Pick<YearSum, 'projects' | 'fen' | 'missing'>

function changeOf(sum: Sum, before: Sum | undefined): Pick<YearSum, 'change' | 'rate'> {
  if (!before || !isKnown(sum) || !isKnown(before)) return {}
  const change = sum.fen - before.fen
  return { change, ...(before.fen !== 0 && { rate: change / before.fen }) }
}

function isKnown({ projects, missing }: Sum): boolean {
  return missing < projects
}

import type { Cost } from '../process-tree.ts'
import type { FolderSize } from './folder-size.ts'
import { type Measured, ROWS, type Row } from './rows.ts'

/** A row at one size: the middle of all its runs. */
export interface Summary {
  readonly row: Row
  readonly runs: number
  /** Each part's median; absent where a run failed. */
  readonly cost?: Cost
  readonly failure?: string
  readonly size?: FolderSize
  readonly stages: readonly string[]
}

/** All rows at one size. */
export interface Sized {
  /** Projects in the content. */
  readonly projects: number
  readonly rows: readonly Summary[]
}

/** Times as much as another row took, on the clock and of processors. */
export interface Ratio {
  readonly seconds: number
  readonly cpu: number
}

/** What a row takes more for a thousand more projects. */
export interface Slope {
  readonly row: Row
  readonly from: number
  readonly to: number
  readonly seconds: number
  readonly cpu: number
  /** Time on the clock for a project at the larger size, in times that at the smaller. */
  readonly perProject: number
}

/** The middle of all runs of each row, in the order of the table. The stages are those of the run in the middle. */
export function summariesOf(measured: readonly Measured[]): Summary[] {
  return ROWS.flatMap((row) => {
    const runs = measured.filter((one) => one.row === row)
    const failed = runs.find((one) => 'failure' in one)
    if (failed) return { row, runs: runs.length, failure: failed.failure, stages: [] }
    const done = runs.filter((one) => 'cost' in one).toSorted((a, b) => a.cost.seconds - b.cost.seconds)
    const middle = done[Math.floor((done.length - 1) / 2)]
    if (!middle) return []
    const part = (name: keyof Cost) => medianOf(done.map(({ cost }) => cost[name]))
    const cost = { seconds: part('seconds'), cpu: part('cpu'), megabytes: part('megabytes') }
    return { row, runs: runs.length, cost, stages: middle.stages, ...(middle.size && { size: middle.size }) }
  })
}

/** @throws RangeError where there are none. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  if (low === undefined || high === undefined) throw new RangeError('No values have no median.')
  return (low + high) / 2
}

/** A row in times another at the same size; undefined where either was not measured. */
export function ratioOf({ rows }: Sized, row: Row, to: Row): Ratio | undefined {
  const [one, other] = [row, to].map((name) => rows.find((summary) => summary.row === name)?.cost)
  if (!one || !other) return undefined
  return { seconds: one.seconds / other.seconds, cpu: one.cpu / other.cpu }
}

/** Between each size and the next larger one, for rows that were measured at both. */
export function slopesOf(sizes: readonly Sized[]): Slope[] {
  const sorted = sizes.toSorted((a, b) => a.projects - b.projects)
  return sorted.slice(1).flatMap((larger, at) => {
    const smaller = sorted[at]
    const thousands = (larger.projects - (smaller?.projects ?? 0)) / 1000
    return larger.rows.flatMap(({ row, cost }) => {
      const before = smaller?.rows.find((summary) => summary.row === row)?.cost
      if (!smaller || !before || !cost) return []
      return {
        ...{ row, from: smaller.projects, to: larger.projects },
        seconds: (cost.seconds - before.seconds) / thousands,
        cpu: (cost.cpu - before.cpu) / thousands,
        perProject: cost.seconds / larger.projects / (before.seconds / smaller.projects),
      }
    })
  })
}

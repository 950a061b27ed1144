import { budgetOf } from '../facts/money/money.ts'
import type { UnitYear } from '../facts/years/unit-history.ts'
import { type ProjectRow, projectsIn } from '../facts/years/unit-rows.ts'
import { type AxisUnit, axisUnitOf, formatRounded } from '../words/axis-money.ts'
import { missingNote, noTotalWords } from '../words/total.ts'

/** One project's part of a bar. */
export interface Segment {
  /** Place of its series in the chart's list, from 0. */
  readonly series: number
  /** Fen, a plain number: a drawing rounds. */
  readonly fen: number
  /** What is under it, in fen. */
  readonly from: number
}

/** One year's bar. */
export interface Bar {
  readonly year: number
  /** Lowest first; projects without money that year are not in it. */
  readonly segments: readonly Segment[]
  /** Fen. */
  readonly total: number
  /** Budgets without a number, which the bar leaves out. */
  readonly missing: number
  /** What is written over the bar: the rounded total, with a star where the bar leaves budgets out, or the name of what is
   *  missing. */
  readonly words: string
}

/** A unit's budgets through the years, stacked by project. */
export interface UnitChart {
  /** What the segments are: the largest projects by name, then the rest together. */
  readonly series: readonly string[]
  /** Oldest first. */
  readonly bars: readonly Bar[]
  /** Values of the grid lines from 0 up, in fen; the last is the top of the axis. */
  readonly ticks: readonly number[]
  /** What the axis counts in. */
  readonly unit: AxisUnit
  /** The chart in one sentence, for people who do not see it. */
  readonly summary: string
}

/** How many projects are named at most; more could not be told apart. */
export const MOST_NAMED = 6
/** The name of the projects that are not named. */
const REST = '其他'

/** Chart data of a unit's budgets. `rows` are its projects by lineage, largest first. */
export function unitChartOf(years: readonly UnitYear[], rows: readonly ProjectRow[]): UnitChart {
  const rest = rows.slice(MOST_NAMED)
  const groups = [...rows.slice(0, MOST_NAMED).map((row) => [row]), ...(rest.length > 0 ? [rest] : [])]
  const most = Math.max(...years.map(({ department }) => Number(budgetOf(department?.projects ?? []).fen)))
  const unit = axisUnitOf(most)
  const bars = years.map((year) => barOf(year, groups, unit))
  return {
    series: groups.map((group, index) => (index < MOST_NAMED ? (group[0]?.name ?? '') : REST)),
    bars,
    ticks: ticksOf(most),
    unit,
    summary: bars.map((bar) => saidOf(bar, unit)).join('，'),
  }
}

function barOf({ year, missing }: UnitYear, groups: readonly (readonly ProjectRow[])[], unit: AxisUnit): Bar {
  const segments: Segment[] = []
  let from = 0
  let left = 0
  for (const [series, group] of groups.entries()) {
    const total = budgetOf(group.flatMap((row) => projectsIn(row, year)))
    const fen = Number(total.fen)
    left += total.missing
    if (fen > 0) segments.push({ series, fen, from })
    from += fen
  }
  const words =
    segments.length > 0
      ? `${formatRounded(from, unit)}${left > 0 ? '*' : ''}`
      : noTotalWords({ missing: left, unpublished: missing })
  return { year, segments, total: from, missing: left, words }
}

function saidOf({ year, words, segments, missing }: Bar, unit: AxisUnit): string {
  const note = missingNote({ missing })
  const said = segments.length > 0 ? `${words.replace('*', '')}${unit.word}` : words
  return `${year}年${said}${note ? `（${note}）` : ''}`
}

/** Grid lines at round values: two to five steps that reach over the highest bar. */
function ticksOf(most: number): number[] {
  if (most <= 0) return [0, 100]
  const power = 10 ** Math.floor(Math.log10(most))
  const step = [0.2, 0.5, 1, 2].map((factor) => factor * power).find((size) => most / size <= 5) ?? 2 * power
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => Math.round(index * step))
}

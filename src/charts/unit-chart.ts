import type { DepartmentDossier } from '../dossier/department-dossier.ts'
import type { ProjectRowDossier, UnitYearDossier } from '../dossier/unit-dossier.ts'
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
  /** What its numbers count in. */
  readonly unit: AxisUnit
  /** The chart in one sentence, for people who do not see it. */
  readonly summary: string
}

/** A year of the chart: a part of a unit's dossier. */
interface ChartYear extends Pick<UnitYearDossier, 'year' | 'missing'> {
  readonly published: Pick<DepartmentDossier, 'budget'> | undefined
}

/** A project of the chart: a part of a unit's dossier. */
type ChartRow = Pick<ProjectRowDossier, 'name' | 'budgets'>

/** What the chart of a unit is drawn from: a part of its dossier. */
interface ChartedUnit {
  readonly years: readonly ChartYear[]
  /** Largest first. */
  readonly rows: readonly ChartRow[]
}

/** How many projects are named at most; more could not be told apart. */
const MOST_NAMED = 5
/** The name of the projects that are not named. */
const REST = '其他'

/** What stands beside a series' last part: its name and, where the newest bar with money has it no more, its last year. Undefined
 *  where no bar has it. */
export function endOf({ series, bars }: Pick<UnitChart, 'series' | 'bars'>, at: number): SeriesEnd | undefined {
  const has = (bar: Bar) => bar.segments.some((segment) => segment.series === at)
  const own = bars.filter(has).pop()
  const newest = bars.filter(({ segments }) => segments.length > 0).pop()
  const segment = own?.segments.find((one) => one.series === at)
  if (!own || !segment) return undefined
  const name = series[at] ?? ''
  return { bar: own, segment, name, note: own === newest ? '' : `（到${own.year}年）` }
}

/** Where a series ends. */
interface SeriesEnd {
  readonly bar: Bar
  readonly segment: Segment
  readonly name: string
  /** Its last year, where that is not the newest; else empty. */
  readonly note: string
}

/** Chart data of a unit's budgets. */
export function unitChartOf({ years, rows }: ChartedUnit): UnitChart {
  const rest = rows.slice(MOST_NAMED)
  const groups = [...rows.slice(0, MOST_NAMED).map((row) => [row]), ...(rest.length > 0 ? [rest] : [])]
  const most = Math.max(...years.map(({ published }) => Number(published?.budget.fen ?? 0n)))
  const unit = axisUnitOf(most)
  const bars = years.map((year) => barOf(year, groups, unit))
  return {
    series: groups.map((group, index) => (index < MOST_NAMED ? (group[0]?.name ?? '') : REST)),
    bars,
    unit,
    summary: bars.map((bar) => saidOf(bar, unit)).join('，'),
  }
}

function barOf({ year, missing }: ChartYear, groups: readonly (readonly ChartRow[])[], unit: AxisUnit): Bar {
  const segments: Segment[] = []
  let from = 0
  let left = 0
  for (const [series, group] of groups.entries()) {
    const totals = group.flatMap(({ budgets }) => budgets.get(year) ?? [])
    const fen = Number(totals.reduce((sum, total) => sum + total.fen, 0n))
    left += totals.reduce((sum, total) => sum + total.missing, 0)
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

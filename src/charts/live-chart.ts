/** What an interactive chart draws: data and words alone, so that a page can hand it over as JSON and a test read it. Numbers are in
 *  any measure: the words say what they mean. */
export interface LiveChart {
  readonly x: LiveAxis
  readonly y: LiveAxis
  readonly series: readonly LiveSeries[]
  /** The part of the width, 0–1, that stays free at the right for names; absent where none stand there. */
  readonly room?: number
}

/** An axis from end to end, with words at some places. */
export interface LiveAxis {
  readonly min: number
  readonly max: number
  readonly ticks: readonly { readonly value: number; readonly words: string }[]
  /** What it counts, such as `万元`. */
  readonly name?: string
}

/** The roles of colour that the page's style gives; lines differ by dash and point as well. */
export const LIVE_ROLES = ['fill', 'fill-soft', 'fill-middle', 'fill-pale', 'ink', 'missed'] as const
export type LiveRole = (typeof LIVE_ROLES)[number]

/** Points that belong together: bars of one x stand on each other, lines break where a point has no y, dots stand alone. `words` draws
 *  nothing but the words of its points. */
export interface LiveSeries {
  readonly kind: 'bar' | 'line' | 'dots' | 'words'
  readonly name: string
  readonly role: LiveRole
  readonly points: readonly LivePoint[]
  /** Whether its name stands at the right, beside its last point. */
  readonly isNamed?: boolean
}

/** One point. */
export interface LivePoint {
  readonly x: number
  /** Absent where there is no number: a gap. */
  readonly y?: number
  /** Written at the point. */
  readonly words?: string
  /** What is told where a reader points at it, a line each. */
  readonly told?: readonly string[]
  /** Where a click on it leads. */
  readonly href?: string
}

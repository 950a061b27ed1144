/** How much of the money stands in the last step of a year. */
interface YearEnd {
  /** The month's end that it begins with, such as `10月底`. */
  readonly since: string
  /** Share of the budget between the two, to 6 decimals; negative where the later one is less. */
  readonly share: number
}

/** A month's end with what is spent until then, as a share of the budget. */
interface Point {
  readonly label: string
  readonly month: number
  readonly share?: number
}

const YEAR_END = 12
/** An earlier step says nothing of the end of the year. */
const EARLIEST = 9

/** The last step of a plan, or of what was spent: from the last month's end of autumn to that of December. Undefined where
 *  either has no share. */
export function atYearEnd(points: readonly Point[]): YearEnd | undefined {
  const end = points.find(({ month }) => month === YEAR_END)
  const before = points.findLast(({ month }) => month >= EARLIEST && month < YEAR_END)
  if (end?.share === undefined || before?.share === undefined) return undefined
  return { since: before.label, share: Number((end.share - before.share).toFixed(6)) }
}

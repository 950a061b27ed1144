/** A point of a chart of cumulative spending. */
export interface ChartPoint {
  /** The month as printed, such as `3月底`. */
  readonly label: string
  /** Time of the year, 0 on 1 January to 1 on 31 December, by days of a common year. */
  readonly time: number
  /** Cumulative share of the budget, 0–1 or more. Absent when the cell was left blank: a gap in the line. */
  readonly share?: number
  /** The cell as printed; empty when it was left blank. */
  readonly raw: string
  /** What is written at the point: the share, or the name of what is missing. */
  readonly words: string
  /** The money of the share in full yuan, such as `50,000.00`; absent where it is not known. */
  readonly yuan?: string
}

const DAYS_TO_MONTH_END = [31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365]

/** Where the end of a calendar month, 1–12, stands in the year: 0 on 1 January to 1 on 31 December. */
export function timeOf(month: number): number {
  return (DAYS_TO_MONTH_END[month - 1] ?? 365) / 365
}

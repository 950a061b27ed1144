/** Planned cumulative spending by the end of a month.
 *  Source: the row 资金支出计划（%） of a project's table. */
export interface PlanPoint {
  /** The column head as printed, such as `3月底`. */
  readonly label: string
  /** Calendar month, 1–12, at whose end the share holds. */
  readonly month: number
  /** The cell as printed, such as `50.00%`; empty when the cell was left blank. */
  readonly raw: string
  /** Cumulative share of the budget, 0–1. Absent when the cell was left blank, which is not 0. */
  readonly share?: number
}

/** The unit that a table prints its money in (单位：元 / 单位：万元). */
export const MONEY_UNITS = ['元', '万元'] as const
export type MoneyUnit = (typeof MONEY_UNITS)[number]

/** A printed amount of money. Source: the cells 预算数, 财政资金, 其他资金. */
export interface Amount {
  /** The cell as printed, such as `100000.00`; empty when the cell was left blank. */
  readonly raw: string
  /** Integer fen, exact. Absent when the cell was left blank, which is not 0, holds only a dash (不适用), or prints more
   *  than one amount, such as `854万854万` (读不出数). */
  readonly fen?: number
}

/** One source of a project's money (资金来源), such as 财政资金. */
export interface Funding {
  /** The label as printed, without a leading 其中：. */
  readonly source: string
  readonly amount: Amount
}

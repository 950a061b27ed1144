import type { MoneyUnit } from './amount.ts'
import type { SourceReference } from './source.ts'

/** What a project had spent since the year began, by the end of a month. */
export interface SpentPoint {
  /** The column head as printed, such as `7月底`. */
  readonly label: string
  /** Calendar month, 1–12, at whose end the value holds. */
  readonly month: number
  /** The cell as printed: an amount such as `31.20`, or a share of the budget such as `62.00%`; empty when left blank. */
  readonly raw: string
  /** Integer fen, where an amount is printed. */
  readonly fen?: bigint
  /** Share of the budget, where a percentage is printed; above 1 when more was spent than planned. */
  readonly share?: number
}

/** One project's spending as a unit published it while the year ran (绩效监控). Source: 财预〔2019〕136号, which has units
 *  watch execution and targets from January to July. */
export interface Monitoring {
  readonly year: number
  /** Name of the unit's folder. */
  readonly unit: string
  /** 项目编码 as printed. */
  readonly code?: string
  readonly name: string
  readonly moneyUnit: MoneyUnit
  /** In the order printed. */
  readonly spent: readonly SpentPoint[]
  readonly source?: SourceReference
}

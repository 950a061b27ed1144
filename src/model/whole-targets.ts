import type { Amount, Funding, MoneyUnit } from './amount.ts'
import type { Indicator } from './indicator.ts'
import type { OtherTexts } from './other-text.ts'
import type { NumberedText } from './prose.ts'
import type { SourceReference } from './source.ts'

/** One task of the year (年度主要任务) with its money. A part is absent when the table has no such column. */
export interface Task {
  /** 任务名称 as printed. */
  readonly name: string
  /** 主要内容 as printed. */
  readonly content?: string
  /** 完成情况 as printed. */
  readonly done?: string
  /** Its amounts by the heads of their columns, such as 总额, 财政拨款, 其他资金, in the order printed. */
  readonly amounts: readonly Funding[]
}

/** What a whole department is to achieve in a year with all its money (部门整体支出绩效目标表). A part is absent when the document
 *  does not have it (未公布). */
export interface WholeTargets extends OtherTexts {
  readonly year: number
  /** Name of the unit's folder, such as `101001`. */
  readonly unit: string
  /** 部门（单位）名称 as printed. */
  readonly name: string
  /** The heading over the table as printed. */
  readonly title?: string
  /** 填报单位 as printed. */
  readonly printedUnit?: string
  readonly moneyUnit: MoneyUnit
  /** 年度预算总额. */
  readonly budget?: Amount
  /** What the budget consists of, in the order printed: sources of money, and kinds of spending such as 基本支出, which may be two
   *  partings of one sum. */
  readonly funding: readonly Funding[]
  /** 部门职责 as printed. */
  readonly duties?: string
  /** 年度主要任务, in the order printed. */
  readonly tasks?: readonly Task[]
  /** 中长期目标. */
  readonly periodGoals?: readonly NumberedText[]
  /** 年度总体目标. */
  readonly goals?: readonly NumberedText[]
  readonly indicators: readonly Indicator[]
  readonly source?: SourceReference
}

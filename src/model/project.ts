import type { Amount, Funding, MoneyUnit } from './amount.ts'
import type { Indicator } from './indicator.ts'
import type { OtherTexts } from './other-text.ts'
import type { NumberedText } from './prose.ts'
import type { SourceReference } from './source.ts'
import type { PlanPoint } from './spend-plan.ts'

/** Names a project of another year by the parts of its address. */
export interface ProjectReference {
  readonly year: number
  readonly unit: string
  readonly slug: string
}

/** One project's published targets (项目绩效目标表). A part is absent when the document does not have it (未公布). */
export interface Project extends OtherTexts {
  readonly year: number
  /** Name of the unit's folder that holds the project, such as `101001`. */
  readonly unit: string
  /** Last part of the project's address: its code in lower case, or a stable name where the form prints no code. */
  readonly slug: string
  /** 项目编码 as printed. */
  readonly code?: string
  /** 项目名称 as printed. */
  readonly name: string
  /** The heading over the table as printed, such as `1.人大代表活动费绩效目标表`. */
  readonly title?: string
  /** Unit code and name as the table prints them. */
  readonly printedUnit?: string
  /** 主管部门 as printed. */
  readonly department?: string
  /** 实施单位 as printed. */
  readonly implementer?: string
  /** 实施期 as printed. */
  readonly period?: string
  readonly moneyUnit: MoneyUnit
  /** 预算数. */
  readonly budget: Amount
  readonly funding: readonly Funding[]
  /** 实施期资金: what the project's whole period is to cost, the total and its sources, in the order printed. Never part of the
   *  year's money. */
  readonly periodMoney?: readonly Funding[]
  /** 资金用途. */
  readonly purpose?: string
  /** 资金支出计划, in the order printed. */
  readonly spendPlan?: readonly PlanPoint[]
  /** 实施期绩效目标: goals of the project's whole period. */
  readonly periodGoals?: readonly NumberedText[]
  /** 绩效目标 of the year. */
  readonly goals?: readonly NumberedText[]
  /** 实施期绩效指标: indicators of the project's whole period. Never part of the year's. */
  readonly periodIndicators?: readonly Indicator[]
  readonly indicators: readonly Indicator[]
  readonly source?: SourceReference
  /** Projects of earlier years that this one continues, as whoever transcribed it declares; several where they were
   *  merged. Not printed in the document. */
  readonly continues?: readonly ProjectReference[]
}

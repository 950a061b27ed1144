import type { Amount, MoneyUnit } from './amount.ts'
import type { Category } from './category.ts'
import type { PlaceValue } from './indicator.ts'
import type { LabelledText, OtherTexts } from './other-text.ts'
import type { SourceReference } from './source.ts'
import type { Target } from './target.ts'
import type { Task } from './whole-targets.ts'

/** A printed number that is no money: a weight, a score, or a rate. */
export interface Figure {
  /** The cell as printed, such as `9.8`, `98.00%` or `/`; empty when it was left blank. */
  readonly raw: string
  /** The number; a percentage as a share, so `98.00%` is 0.98. Absent when the cell holds none. */
  readonly value?: number
}

/** What the rows of both tables of an appraisal end with. A part is absent when its table has no such column. */
interface Scored {
  /** 分值 or 权重. */
  readonly weight?: Figure
  /** 得分. */
  readonly score?: Figure
  /** 偏差原因及改进措施 as printed. */
  readonly reason?: string
}

/** One row of the budget's execution (预算执行情况): the total or one source of it. */
export interface AppraisedFunding extends Scored {
  /** The label as printed, such as `年度资金总额` or `其中：财政拨款`. */
  readonly source: string
  /** 年初预算数. */
  readonly original?: Amount
  /** 全年（调整后）预算数. */
  readonly revised?: Amount
  /** 全年执行数. */
  readonly executed?: Amount
  /** 预算执行率 as published. */
  readonly rate?: Figure
}

/** One indicator with what was achieved. A text is absent when the table has no such column. */
export interface AppraisedIndicator extends Scored {
  /** Place in the table, from 1. */
  readonly number: number
  readonly level1: string
  readonly level2: string
  /** What the two levels mean; absent when they are not known. */
  readonly category?: Category
  readonly name: string
  /** 指标性质 as printed, where operator, value and unit stand in three cells. */
  readonly operator?: string
  /** 年度指标值 as printed. */
  readonly target?: string
  /** 度量单位 as printed. */
  readonly unit?: string
  /** 实际完成值 as printed. */
  readonly actual?: string
  /** Operator, target and unit read as one value. Absent when the table has no column of targets. */
  readonly planned?: Target
  /** The actual value, read like a target; a bare number has the unit of the column 度量单位. Absent when the table has no
   *  such column. */
  readonly achieved?: Target
  /** 备注 as printed. */
  readonly remark?: string
  /** Its values by place, in the order printed. */
  readonly places?: readonly PlaceValue[]
  /** Cells of columns whose head is none of these, under that head. */
  readonly fields?: readonly LabelledText[]
}

/** What a project set out to achieve in the year, and what it achieved, in words. */
interface AchievedGoal {
  readonly planned: string
  readonly actual: string
}

/** One project's published self-appraisal (绩效自评). A part is absent when the document does not have it (未公布). */
export interface Appraisal extends OtherTexts {
  readonly year: number
  /** Name of the unit's folder, such as `101001`. */
  readonly unit: string
  /** 项目编码 as printed. */
  readonly code?: string
  readonly name: string
  readonly title?: string
  readonly printedUnit?: string
  /** 主管部门. */
  readonly department?: string
  /** 实施单位. */
  readonly implementer?: string
  readonly moneyUnit: MoneyUnit
  readonly goals?: readonly AchievedGoal[]
  /** 项目实施内容及过程概述. */
  readonly process?: string
  readonly funding: readonly AppraisedFunding[]
  readonly indicators: readonly AppraisedIndicator[]
  readonly totalWeight?: Figure
  readonly totalScore?: Figure
  /** 自评等级 as printed, such as `优`. */
  readonly grade?: string
  /** 评价结论. */
  readonly conclusion?: string
  /** 存在问题. */
  readonly shortcomings?: string
  /** 改进措施. */
  readonly improvements?: string
  readonly source?: SourceReference
}

/** A whole department's published self-appraisal (部门整体支出绩效自评): like a project's, with what was done by task. `name` is the
 *  department's as printed. */
export interface WholeAppraisal extends Appraisal {
  /** 年度主要任务 with what became of them, in the order printed. */
  readonly tasks?: readonly Task[]
}

import type { Category } from './category.ts'
import type { LabelledText } from './other-text.ts'
import type { Target } from './target.ts'

/** What the table prints of an indicator for a year other than its own. A part is absent when the table has no such column. */
interface OtherYear {
  readonly year: number
  readonly target?: Target
  readonly actual?: Target
}

/** What is to be reached in the end (最终目标). */
export interface FinalTarget {
  /** Absent where none is printed. */
  readonly year?: number
  readonly target: Target
}

/** What an indicator is to reach, and reached, in one place: the column of a region or township. A part is absent when the table
 *  has no such column. */
export interface PlaceValue {
  /** The place as its column is headed, such as `某某镇`. */
  readonly place: string
  readonly target?: Target
  readonly actual?: Target
}

/** One row of a project's indicators (绩效指标). A text is absent when the table has no such column, and empty when
 *  the cell was left blank. */
export interface Indicator {
  /** Place in the table, from 1; the row's permalink is `#i-<number>`. */
  readonly number: number
  /** 一级指标 as printed. */
  readonly level1: string
  /** 二级指标 as printed. */
  readonly level2: string
  /** What the two levels mean; absent when they are not known. */
  readonly category?: Category
  /** 三级指标 as printed. */
  readonly name: string
  /** 绩效指标描述 as printed. */
  readonly description?: string
  /** 指标值. Absent when the table has no such column. Where operator, value and unit stand in three cells, its `raw` is the
   *  three together. */
  readonly target?: Target
  /** 基期值 or 现状值: what the indicator was before. */
  readonly baseline?: Target
  /** Targets and actuals of other years, in the order printed. */
  readonly otherYears?: readonly OtherYear[]
  readonly finalTarget?: FinalTarget
  /** Why the target is no number, as printed. */
  readonly noNumberReason?: string
  /** 指标值确定依据 as printed. */
  readonly basis?: string
  /** 权重 as printed. */
  readonly weight?: string
  /** 绩效标准 as printed, such as `计划标准`. */
  readonly standard?: string
  /** 备注 as printed. */
  readonly remark?: string
  /** Its values by place, in the order printed; one with such values has no target of its own as a rule. */
  readonly places?: readonly PlaceValue[]
  /** Cells of columns whose head is none of these, under that head. */
  readonly fields?: readonly LabelledText[]
}

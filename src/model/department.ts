import type { Appraisal, WholeAppraisal } from './appraisal.ts'
import type { DocumentText } from './document-text.ts'
import type { GradeScale } from './grade.ts'
import type { Monitoring } from './monitoring.ts'
import type { UnplacedText } from './other-text.ts'
import type { Project } from './project.ts'
import type { NumberedProse, Prose } from './prose.ts'
import type { PublishedSource } from './source.ts'
import type { WholeTargets } from './whole-targets.ts'

/** A headed list, such as 总体绩效目标: an introduction, then numbered items. */
export interface Section<Item> {
  /** The heading as printed, such as `一、总体绩效目标`. */
  readonly heading: string
  readonly introduction: readonly Prose[]
  readonly items: readonly Item[]
}

/** One duty goal (职责分类目标). */
export interface DutyGoal extends NumberedProse {
  /** The short heading that opens the text, such as `监督方面`; `text` still holds it. */
  readonly topic?: string
}

/** What a sub-goal is measured by, such as 建议督办完成率. */
export interface Metric {
  /** The line as printed. */
  readonly raw: string
  readonly name: string
  /** Absent when the line has no description. */
  readonly description?: string
}

/** One sub-goal (分项绩效目标) with its metrics and its own grade scale. */
export interface SubGoal extends NumberedProse {
  readonly metrics: readonly Metric[]
  readonly scale?: GradeScale
}

/** One measure (工作保障措施) of a group. */
export interface Measure extends NumberedProse {
  /** The first sentence, which says what is done; `text` still holds it. */
  readonly lead: string
}

export interface MeasureGroup {
  /** The heading as printed, such as `（一）突出政治建设统领，在坚持党的领导上展现新作为`. */
  readonly heading: string
  readonly items: readonly Measure[]
}

/** What one unit published for one year: its department goals and its projects. */
export interface Department {
  readonly year: number
  /** Name of the unit's folder and its part of an address: the code in lower case, or a stable name where no code is
   *  printed. */
  readonly slug: string
  /** Unit code as printed, such as `101001`. */
  readonly code?: string
  readonly name: string
  /** Headings of the document's parts as printed, such as `第一部分 部门整体绩效目标`. */
  readonly parts: readonly string[]
  readonly overallGoals?: Section<NumberedProse>
  readonly dutyGoals?: Section<DutyGoal>
  readonly subGoals?: Section<SubGoal>
  readonly measures?: Section<MeasureGroup>
  /** What the whole department is to achieve (部门整体支出绩效目标表); absent when it is not published. */
  readonly whole?: WholeTargets
  /** What the whole department achieved, as it says itself; absent when it is not published. */
  readonly wholeAppraisal?: WholeAppraisal
  readonly sources: readonly PublishedSource[]
  /** Those of its documents that are text; absent where none is. */
  readonly texts?: readonly DocumentText[]
  /** In the order of the document. */
  readonly projects: readonly Project[]
  /** Absent when none are published. */
  readonly appraisals?: readonly Appraisal[]
  /** Spending published while the year ran; absent when none is. */
  readonly monitoring?: readonly Monitoring[]
  /** Text of the documents that found no place and belongs to no project. */
  readonly unplaced?: readonly UnplacedText[]
}

import type { RuleValues } from '../../faults/rule-sentence.ts'
import type { DiagnosticCode } from '../../faults/rules.ts'
import type { AppraisalFile } from '../../model/files/appraisal-file.ts'
import type { ProjectFile } from '../../model/files/project-file.ts'
import type { WholeTargetsFile } from '../../model/files/whole-targets-file.ts'
import type { Range } from '../document/document.ts'

/** One project as its file will have it. */
export interface ProjectDraft {
  readonly file: ProjectFile
  /** From its title to its last cell. */
  readonly range: Range
}

/** One project's self-appraisal as the unit's file will have it. */
export interface AppraisalDraft {
  readonly file: AppraisalFile['appraisals'][number]
  /** From its title to its last cell. */
  readonly range: Range
}

/** A whole department's targets as the unit's file will have them. */
export interface WholeDraft {
  readonly file: WholeTargetsFile
  readonly range: Range
}

/** A whole department's self-appraisal as the unit's file will have it. */
export interface WholeAppraisalDraft {
  readonly file: NonNullable<AppraisalFile['department']>
  readonly range: Range
}

/** Something that keeps a document from being imported, by its rule. */
export interface Problem extends RuleValues {
  /** Where, as an offset of the document's text. */
  readonly start: number
  readonly code: DiagnosticCode
  /** Only that text was left without a place: whoever keeps such text can go on. */
  readonly leavesText?: boolean
  /** What of the document it keeps from being read: text in it without a place is not said piece by piece. */
  readonly covers?: Range
}

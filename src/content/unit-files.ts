import type { AppraisalFile } from '../model/files/appraisal-file.ts'
import type { DepartmentFile } from '../model/files/department-file.ts'
import type { MonitoringFile } from '../model/files/monitoring-file.ts'
import type { ProjectFile } from '../model/files/project-file.ts'
import type { WholeTargetsFile } from '../model/files/whole-targets-file.ts'
import type { UnitPlace } from './layout.ts'

/** What the files of a unit's folder say for one year, every value as printed; its documents are named in `head`. */
export interface UnitFiles extends UnitPlace {
  /** Front matter of the department's file. */
  readonly head: DepartmentFile
  /** The Markdown under it, as it stands. */
  readonly body: string
  readonly projects: readonly { readonly slug: string; readonly file: ProjectFile }[]
  /** What the whole department is to achieve. Absent when the unit has no such file. */
  readonly whole?: WholeTargetsFile
  /** The whole department's self-appraisal, which stands in the file of the others. */
  readonly wholeAppraisal?: NonNullable<AppraisalFile['department']>
  /** Those of projects. Absent when the unit has no such file. */
  readonly appraisals?: AppraisalFile['appraisals']
  /** Absent when the unit has no such file. */
  readonly reports?: MonitoringFile['reports']
}

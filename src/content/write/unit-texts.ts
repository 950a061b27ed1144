import { contentPath, type UnitFileKind } from '../layout.ts'
import type { UnitFiles } from '../unit-files.ts'
import {
  formatAppraisalYaml,
  formatDepartment,
  formatMonitoringYaml,
  formatProjectYaml,
  formatWholeYaml,
} from './content-yaml.ts'

/** A content file that is text. */
export interface ContentText {
  /** From the content folder, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** The files that say what a unit says: its department, its whole targets, its projects, its
 *  self-appraisals, its monitoring. The same
 *  records give the same bytes. */
export function unitTexts(unit: UnitFiles): ContentText[] {
  const { year, unit: name, whole, projects, wholeAppraisal: department, reports } = unit
  const appraisals = unit.appraisals ?? (department && [])
  const file = (kind: UnitFileKind, text: string) => ({ path: contentPath({ year, unit: name, ...kind }), text })
  return [
    file({ kind: 'department' }, formatDepartment(unit.head, unit.body)),
    ...(whole ? [file({ kind: 'whole' }, formatWholeYaml(whole))] : []),
    ...projects.map((one) => file({ kind: 'project', slug: one.slug }, formatProjectYaml(one.file))),
    ...(appraisals
      ? [file({ kind: 'appraisal' }, formatAppraisalYaml({ ...(department && { department }), appraisals }))]
      : []),
    ...(reports ? [file({ kind: 'monitoring' }, formatMonitoringYaml({ reports }))] : []),
  ]
}

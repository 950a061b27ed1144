import type { ProjectRecord } from '../../../../../src/find/browser/compare/record.ts'
import type { Appraisal } from '../../../../../src/model/appraisal.ts'
import type { Project } from '../../../../../src/model/project.ts'
import { appraisalWith, projectWith } from '../../../examples.ts'

/** The data of a project of the plainest kind, with the parts that a test is about. */
export function recordWith(parts: Partial<Project>, appraisal?: Partial<Appraisal>): ProjectRecord {
  return {
    department: { name: '区人大' },
    project: projectWith(parts),
    ...(appraisal && { appraisal: appraisalWith(appraisal) }),
  }
}

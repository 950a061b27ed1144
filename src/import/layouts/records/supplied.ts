import { appraisalFileSchema, appraisalSchema } from '../../../model/files/appraisal-file.ts'
import { projectFileSchema } from '../../../model/files/project-file.ts'
import { wholeTargetsFileSchema } from '../../../model/files/whole-targets-file.ts'
import type { Supplied } from '../../../model/other-text.ts'
import { ordered } from './ordered.ts'
import type { Records } from './records.ts'

/** Records that say also what else their document does not print, which was supplied. */
export function withSupplied(records: Records, what: readonly Supplied[]): Records {
  if (what.length === 0) return records
  const { department } = appraisalFileSchema.shape
  return {
    projects: records.projects.map((one) => ({ ...one, file: supplied(projectFileSchema.shape, one.file, what) })),
    appraisals: records.appraisals.map((one) => ({ ...one, file: supplied(appraisalSchema.shape, one.file, what) })),
    wholes: records.wholes.map((one) => ({ ...one, file: supplied(wholeTargetsFileSchema.shape, one.file, what) })),
    wholeAppraisals: records.wholeAppraisals.map((one) => ({
      ...one,
      file: supplied(department.unwrap().shape, one.file, what),
    })),
  }
}

function supplied<File extends { supplied?: Supplied[] | undefined }>(
  shape: Readonly<Record<keyof File, unknown>>,
  file: File,
  what: readonly Supplied[],
): File {
  return ordered(shape, { ...file, supplied: [...new Set([...(file.supplied ?? []), ...what])] })
}

import type { Appraisal } from '../../model/appraisal.ts'
import type { AppraisalFile } from '../../model/files/appraisal-file.ts'
import { parseAppraisal } from '../../parse/appraisal.ts'
import type { UnitPlace } from '../layout.ts'
import type { YamlFile } from '../yaml/file.ts'
import type { Reader } from './reader.ts'

/** A unit's self-appraisals with their file, for checks across files. */
export interface LoadedAppraisals {
  readonly appraisals: readonly Appraisal[]
  readonly yaml: YamlFile<AppraisalFile>
}

/** Parses a unit's self-appraisals. Absent when their schema does not hold; with any diagnostic they must not be published. */
export function readAppraisals(
  reader: Reader,
  yaml: YamlFile<AppraisalFile>,
  place: UnitPlace,
): LoadedAppraisals | undefined {
  if (!yaml.value) return undefined
  const appraisals = yaml.value.appraisals.map((printed, index) => {
    const { appraisal, faults } = parseAppraisal(printed, place)
    const found = faults.map(({ code, path }) => yaml.diagnose({ code, path: ['appraisals', index, ...path] }))
    reader.diagnostics.push(...found)
    return appraisal
  })
  return { appraisals, yaml }
}

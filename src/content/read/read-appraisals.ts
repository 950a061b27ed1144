import type { Appraisal, WholeAppraisal } from '../../model/appraisal.ts'
import type { AppraisalFile } from '../../model/files/appraisal-file.ts'
import { parseAppraisal, parseWholeAppraisal } from '../../parse/appraisal.ts'
import type { UnitPlace } from '../layout.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import type { Reader } from './reader.ts'

/** A unit's self-appraisals with their file, for checks across files. */
export interface LoadedAppraisals {
  readonly appraisals: readonly Appraisal[]
  /** Absent when the department publishes none as a whole. */
  readonly whole?: WholeAppraisal
  readonly yaml: YamlFile<AppraisalFile>
}

/** Parses a unit's self-appraisals, the whole department's with those of projects. Absent when their schema does not hold; with any diagnostic they must not be published. */
export function readAppraisals(
  reader: Reader,
  yaml: YamlFile<AppraisalFile>,
  place: UnitPlace,
): LoadedAppraisals | undefined {
  if (!yaml.value) return undefined
  const parsed = yaml.value.appraisals.map((printed) => parseAppraisal(printed, place))
  const whole = yaml.value.department && parseWholeAppraisal(yaml.value.department, place)
  const faults = [
    ...(whole?.faults ?? []).map(({ code, path }) => ({ code, path: ['department', ...path] })),
    ...parsed.flatMap((one, n) => one.faults.map(({ code, path }) => ({ code, path: ['appraisals', n, ...path] }))),
  ]
  reader.diagnostics.push(...faults.map(yaml.diagnose))
  return { appraisals: parsed.map(({ appraisal }) => appraisal), ...(whole && { whole: whole.appraisal }), yaml }
}

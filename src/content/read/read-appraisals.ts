import type { Appraisal } from '../../model/appraisal.ts'
import { type AppraisalFile, appraisalFileSchema } from '../../model/appraisal-file.ts'
import { parseAppraisal } from '../../parse/appraisal.ts'
import type { YamlFile } from '../yaml/file.ts'
import { readYamlFile } from './read-yaml.ts'
import type { FolderEntry, Reader } from './reader.ts'

/** Name of the file of a unit's folder that holds its self-appraisals. */
export const APPRAISAL_FILE = 'appraisal.yaml'

/** A unit's self-appraisals with their file, for checks across files. */
export interface LoadedAppraisals {
  readonly appraisals: readonly Appraisal[]
  readonly yaml: YamlFile<AppraisalFile>
}

/** Reads a unit's appraisal.yaml. Absent when it could not be read; with any diagnostic it must not be published. */
export function readAppraisals(
  reader: Reader,
  entry: FolderEntry,
  place: { readonly year: number; readonly unit: string },
): LoadedAppraisals | undefined {
  const yaml = readYamlFile(reader, entry, appraisalFileSchema)
  if (!yaml?.value) return undefined
  const appraisals = yaml.value.appraisals.map((printed, index) => {
    const { appraisal, faults } = parseAppraisal(printed, place)
    const found = faults.map(({ code, path }) => yaml.diagnose({ code, path: ['appraisals', index, ...path] }))
    reader.diagnostics.push(...found)
    return appraisal
  })
  return { appraisals, yaml }
}

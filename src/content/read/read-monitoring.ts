import type { Monitoring } from '../../model/monitoring.ts'
import { type MonitoringFile, monitoringFileSchema } from '../../model/monitoring-file.ts'
import { parseMonitoring } from '../../parse/monitoring.ts'
import type { YamlFile } from '../yaml/file.ts'
import { readYamlFile } from './read-yaml.ts'
import type { FolderEntry, Reader } from './reader.ts'

/** Name of the file of a unit's folder that holds what its projects had spent while the year ran. */
export const MONITORING_FILE = 'monitoring.yaml'

/** A unit's monitoring with its file, for checks across files. */
export interface LoadedMonitoring {
  readonly monitoring: readonly Monitoring[]
  readonly yaml: YamlFile<MonitoringFile>
}

/** Reads a unit's monitoring.yaml. Absent when it could not be read; with any diagnostic it must not be published. */
export function readMonitoring(
  reader: Reader,
  entry: FolderEntry,
  place: { readonly year: number; readonly unit: string },
): LoadedMonitoring | undefined {
  const yaml = readYamlFile(reader, entry, monitoringFileSchema)
  if (!yaml?.value) return undefined
  const monitoring = yaml.value.reports.map((printed, index) => {
    const { report, faults } = parseMonitoring(printed, place)
    const found = faults.map(({ code, path }) => yaml.diagnose({ code, path: ['reports', index, ...path] }))
    reader.diagnostics.push(...found)
    return report
  })
  return { monitoring, yaml }
}

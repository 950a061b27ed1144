import type { MonitoringFile } from '../../model/files/monitoring-file.ts'
import type { Monitoring } from '../../model/monitoring.ts'
import { parseMonitoring } from '../../parse/monitoring.ts'
import type { UnitPlace } from '../layout.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import type { Reader } from './reader.ts'

/** A unit's monitoring with its file, for checks across files. */
export interface LoadedMonitoring {
  readonly monitoring: readonly Monitoring[]
  readonly yaml: YamlFile<MonitoringFile>
}

/** Parses a unit's monitoring. Absent when its schema does not hold; with any diagnostic it must not be published. */
export function readMonitoring(
  reader: Reader,
  yaml: YamlFile<MonitoringFile>,
  place: UnitPlace,
): LoadedMonitoring | undefined {
  if (!yaml.value) return undefined
  const monitoring = yaml.value.reports.map((printed, index) => {
    const { report, faults } = parseMonitoring(printed, place)
    const found = faults.map(({ code, path }) => yaml.diagnose({ code, path: ['reports', index, ...path] }))
    reader.diagnostics.push(...found)
    return report
  })
  return { monitoring, yaml }
}

import type { WholeTargetsFile } from '../../model/files/whole-targets-file.ts'
import type { WholeTargets } from '../../model/whole-targets.ts'
import { valueFaultsOf } from '../../parse/value-faults.ts'
import { parseWholeTargets } from '../../parse/whole-targets.ts'
import type { UnitPlace } from '../layout.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import type { Reader } from './reader.ts'

/** A department's whole targets with their file, for checks across files. */
export interface LoadedWhole {
  readonly whole: WholeTargets
  readonly yaml: YamlFile<WholeTargetsFile>
}

/** Parses a department's whole targets. Absent when their schema does not hold; with any diagnostic they must not be
 *  published. */
export function readWhole(reader: Reader, yaml: YamlFile<WholeTargetsFile>, place: UnitPlace): LoadedWhole | undefined {
  reader.diagnostics.push(...valueFaultsOf(yaml.plain).map(yaml.diagnose))
  return yaml.value && { whole: parseWholeTargets(yaml.value, place), yaml }
}

import type { Diagnostic } from '../../faults/diagnostic.ts'
import type { Fault } from '../../faults/schema-faults.ts'

/** YAML read by a schema. */
export interface YamlFile<T> {
  /** What the YAML says, whether the schema holds or not; undefined where it cannot be read. */
  readonly plain: unknown
  /** Absent when the schema does not hold. */
  readonly value?: T
  readonly diagnostics: readonly Diagnostic[]
  /** A diagnostic of a value found to be at fault later. A key that is not there leads to what should hold it. */
  readonly diagnose: (fault: Fault) => Diagnostic
}

import { type Diagnostic, diagnose } from '../../faults/diagnostic.ts'
import type { Leftover } from './leftovers.ts'

/** The faults of a content folder that an import is writing, or was cut off in. */
export function diagnoseLeftovers(left: readonly Leftover[]): Diagnostic[] {
  return left.map(({ kind, folder: { name }, words }) =>
    diagnose(kind === 'at-work' ? 'import-at-work' : 'import-unfinished', name, name, words),
  )
}

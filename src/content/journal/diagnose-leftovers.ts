import { type Diagnostic, diagnose } from '../../faults/diagnostic.ts'
import type { Leftover } from './leftovers.ts'

/** The faults of a content folder that an import is writing, or was cut off in. */
export function diagnoseLeftovers(left: readonly Leftover[]): Diagnostic[] {
  return left.map((one) => diagnose(leftoverCode(one), one.folder.name, one.folder.name, one.words))
}

/** The rule about a work folder that stands in a content folder. */
export function leftoverCode({ kind }: Leftover): 'import-at-work' | 'import-unfinished' {
  return kind === 'at-work' ? 'import-at-work' : 'import-unfinished'
}

import { statSync } from 'node:fs'
import { leftoverCode } from '../content/journal/diagnose-leftovers.ts'
import { type Leftover, leftoversIn } from '../content/journal/leftovers.ts'
import type { SteadyReading } from '../content/journal/steady.ts'
import { ImportFault, importProblem } from '../faults/import-fault.ts'

/** Refuses a content folder that another import is writing, or was cut off in. A folder that is not there is fine.
 *  @throws ImportFault that says what to do. */
export function refuseUnsettled(content: string): void {
  if (statSync(content, { throwIfNoEntry: false })?.isDirectory()) refuseLeftovers(leftoversIn(content))
}

/** What was read of a content folder.
 *  @throws ImportFault that says what to do when an import is writing it, or was cut off in it. */
export function settledResult<Result>({ result, left }: SteadyReading<Result>): Result {
  refuseLeftovers(left)
  if (result === undefined) throw new Error('The folder was read, and there is no result.')
  return result
}

function refuseLeftovers(left: readonly Leftover[]): void {
  if (left.length > 0)
    throw new ImportFault(left.map((one) => importProblem(leftoverCode(one), '', one.folder.name, one.words)))
}

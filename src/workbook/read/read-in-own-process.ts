import type { FilledContent } from '../../import/filled.ts'
import { LIMITS } from '../../import/limits.ts'
import { runInOwnProcess } from '../../import/own-process/run-in-own-process.ts'

const WORKER = new URL('./worker.ts', import.meta.url)

/** The content of a filled workbook, read within the limits; undefined when the spreadsheet is a published table.
 *  @throws ImportFault as `readBook` and `workbookContent` do, and when it breaks the limits. */
export function readWorkbookInOwnProcess(
  name: string,
  bytes: Uint8Array,
  limits = LIMITS,
): Promise<FilledContent | undefined> {
  return runInOwnProcess(WORKER, { name, bytes }, limits)
}

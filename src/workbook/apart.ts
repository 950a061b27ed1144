import { runApart } from '../import/apart/run-apart.ts'
import type { FilledContent } from '../import/filled.ts'
import { LIMITS } from '../import/limits.ts'

const WORKER = new URL('./worker.ts', import.meta.url)

/** The content of a filled workbook, read within the limits; undefined when the spreadsheet is a published table.
 *  @throws ImportFault as `readBook` and `workbookContent` do, and when it breaks the limits. */
export function readWorkbookApart(
  name: string,
  bytes: Uint8Array,
  limits = LIMITS,
): Promise<FilledContent | undefined> {
  return runApart(WORKER, { name, bytes }, limits)
}

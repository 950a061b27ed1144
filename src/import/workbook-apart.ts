import type { ApartRequest } from './answer-apart.ts'
import { LIMITS } from './limits.ts'
import { runApart } from './run-apart.ts'
import type { WorkbookContent } from './workbook-files.ts'

const WORKER = new URL('./workbook-worker.ts', import.meta.url)

/** The content of a filled workbook, read within the limits; undefined when the spreadsheet is a published table.
 *  @throws ImportFault as `readBook` and `workbookContent` do, and when it breaks the limits. */
export function readWorkbookApart(request: ApartRequest, limits = LIMITS): Promise<WorkbookContent | undefined> {
  return runApart(WORKER, request, limits)
}

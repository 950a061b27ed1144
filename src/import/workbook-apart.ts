import { LIMITS } from './limits.ts'
import { runApart } from './run-apart.ts'
import type { WorkbookContent } from './workbook-files.ts'

/** A spreadsheet that may be the workbook. */
export interface WorkbookRequest {
  readonly name: string
  readonly bytes: Uint8Array
}

const WORKER = new URL('./workbook-worker.ts', import.meta.url)

/** The content of a filled workbook, read within the limits; undefined when the spreadsheet is a published table.
 *  @throws ImportFault as `readBook` and `workbookContent` do, and when it breaks the limits. */
export function readWorkbookApart(request: WorkbookRequest, limits = LIMITS): Promise<WorkbookContent | undefined> {
  return runApart(request.name, WORKER, request, limits)
}

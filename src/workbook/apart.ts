import type { ApartRequest } from '../import/apart/answer-apart.ts'
import { runApart } from '../import/apart/run-apart.ts'
import { LIMITS } from '../import/limits.ts'
import type { WorkbookContent } from './files.ts'

const WORKER = new URL('./worker.ts', import.meta.url)

/** The content of a filled workbook, read within the limits; undefined when the spreadsheet is a published table.
 *  @throws ImportFault as `readBook` and `workbookContent` do, and when it breaks the limits. */
export function readWorkbookApart(request: ApartRequest, limits = LIMITS): Promise<WorkbookContent | undefined> {
  return runApart(WORKER, request, limits)
}

import { parentPort, workerData } from 'node:worker_threads'
import { answerOf } from './run-apart.ts'
import type { WorkbookRequest } from './workbook-apart.ts'
import { type WorkbookContent, workbookContent } from './workbook-files.ts'
import { isWorkbook } from './workbook-table.ts'
import { readBook } from './xlsx-book.ts'

/** The thread of `readWorkbookApart`. */
function contentOf({ name, bytes }: WorkbookRequest): WorkbookContent | undefined {
  const book = readBook(name, bytes)
  return isWorkbook(book) ? workbookContent(name, book) : undefined
}

const request = workerData as WorkbookRequest
parentPort?.postMessage({ started: true })
parentPort?.postMessage(answerOf(request.name, () => contentOf(request)))

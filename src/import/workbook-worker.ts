import { type ApartRequest, answerApart } from './answer-apart.ts'
import { type WorkbookContent, workbookContent } from './workbook-files.ts'
import { isWorkbook } from './workbook-table.ts'
import { readBook } from './xlsx-book.ts'

/** The thread of `readWorkbookApart`. */
function contentOf({ name, bytes }: ApartRequest): WorkbookContent | undefined {
  const book = readBook(name, bytes)
  return isWorkbook(book) ? workbookContent(name, book) : undefined
}

answerApart(contentOf)

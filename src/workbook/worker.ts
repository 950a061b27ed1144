import { type ApartRequest, answerApart } from '../import/apart/answer-apart.ts'
import { readBook } from '../import/xlsx/book.ts'
import { type WorkbookContent, workbookContent } from './files.ts'
import { isWorkbook } from './table.ts'

/** The thread of `readWorkbookApart`. */
function contentOf({ name, bytes }: ApartRequest): WorkbookContent | undefined {
  const book = readBook(name, bytes)
  return isWorkbook(book) ? workbookContent(name, book) : undefined
}

answerApart(contentOf)

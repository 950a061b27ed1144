import { type ApartRequest, answerApart } from '../import/apart/answer-apart.ts'
import type { FilledContent } from '../import/filled.ts'
import { readBook } from '../import/xlsx/book.ts'
import { workbookContent } from './files.ts'
import { isWorkbook } from './table.ts'

/** The process of `readWorkbookApart`. */
function contentOf({ name, bytes }: ApartRequest): FilledContent | undefined {
  const book = readBook(name, bytes)
  return isWorkbook(book) ? workbookContent(name, book) : undefined
}

answerApart(contentOf)

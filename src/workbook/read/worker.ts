import type { FilledContent } from '../../import/filled.ts'
import { answerParent, type ReadingRequest } from '../../import/own-process/answer-parent.ts'
import { readBook } from '../../import/xlsx/book.ts'
import { isWorkbook } from '../table.ts'
import { workbookContent } from './files.ts'

/** The process of `readWorkbookInOwnProcess`. */
function contentOf({ name, bytes }: ReadingRequest): FilledContent | undefined {
  const book = readBook(name, bytes)
  return isWorkbook(book) ? workbookContent(name, book) : undefined
}

answerParent(contentOf)

import type { Piece } from '../../document/document.ts'
import { sectionOf } from '../department/recognise-department.ts'
import type { Item } from './items.ts'
import { isContentsHead, isContentsLine, isHeadingLine, isNumbered } from './lines.ts'

/** What a document of this kind is called by. */
const WHOSE = /部门|单位|财政|年|区级|县级|市级|本级/
/** A title stands on the first page. */
const MOST_BEFORE = 40

/** The line that names a document: the first that does so before its contents list, its first chapter, its first sentence
 *  and its first table. Undefined when there is none. */
export function titleLineOf(items: readonly Item[]): Piece | undefined {
  for (const item of items.slice(0, MOST_BEFORE)) {
    if (item.kind !== 'line') return undefined
    const { text } = item.piece
    if (isContentsHead(text) || isContentsLine(text) || sectionOf(text) || isNumbered(text)) return undefined
    if (isHeadingLine(text) && namesDocument(text) && !/[:：]/.test(text)) return item.piece
    if (/[。；]/.test(text) && text.length > 40) return undefined
  }
  return undefined
}

function namesDocument(text: string): boolean {
  const at = text.search(WHOSE)
  return text.includes('绩效') || (at >= 0 && /预算|决算/.test(text.slice(at)))
}

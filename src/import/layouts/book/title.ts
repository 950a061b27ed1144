import type { Piece } from '../../document/document.ts'
import { sectionOf } from '../department/recognise-department.ts'
import type { Item } from './items.ts'
import { isContentsHead, isContentsLine, isHeadingLine, isNumbered } from './lines.ts'

/** What a document of this kind is called by. */
const NAMES_DOCUMENT = /绩效|(部门|单位|财政|年度?|区级|县级|市级|本级).*(预算|决算)/
/** A title stands on the first page. */
const MOST_BEFORE = 40

/** The line that names a document: the first that does so before its contents list, its first chapter, its first sentence
 *  and its first table. Undefined when there is none. */
export function titleLineOf(items: readonly Item[]): Piece | undefined {
  for (const item of items.slice(0, MOST_BEFORE)) {
    if (item.kind !== 'line') return undefined
    const { text } = item.piece
    if (isContentsHead(text) || isContentsLine(text) || sectionOf(text) || isNumbered(text)) return undefined
    if (isHeadingLine(text) && NAMES_DOCUMENT.test(text) && !/[:：]/.test(text)) return item.piece
    if (/[。；]/.test(text) && text.length > 40) return undefined
  }
  return undefined
}

import { cutAtPunctuation, piecesOf } from '../../shared/query.ts'
import { findInEitherForm } from '../../shared/simplified.ts'
import { findApproximate } from './approximate.ts'
import { findExact } from './exact.ts'
import { type Marks, marksOf } from './match.ts'
import type { WordIndex } from './word-index.ts'

/** What was found for a query. */
export interface FoundPages {
  /** Numbers of the pages found, best first. */
  readonly pages: readonly number[]
  /** No page has what was asked for; these have nearly all of it. */
  readonly approximate: boolean
  /** The query in simplified characters, where only that was found. */
  readonly simplified?: string
  /** What to mark in the pages. */
  readonly marks: Marks
}

/** Finds the pages that have all of a query: as it stands, cut at its punctuation, in simplified characters; when none
 *  has, those that nearly do. Undefined when there is nothing to look for. */
export async function findPages(index: WordIndex, query: string): Promise<FoundPages | undefined> {
  if (piecesOf(query).length === 0) return undefined
  const { text, found } = await findInEitherForm(query, (form) => findAll(index, form))
  if (found) return { ...found, ...(text !== query && { simplified: text }) }
  const { pages, pairs } = await findApproximate(index, piecesOf(text))
  return { pages, approximate: true, marks: { needles: pairs, amounts: [] } }
}

async function findAll(index: WordIndex, query: string): Promise<FoundPages | undefined> {
  const pieces = piecesOf(query)
  const parts = cutAtPunctuation(pieces)
  for (const tried of parts.length === pieces.length ? [pieces] : [pieces, parts]) {
    const pages = await findExact(index, tried)
    if (pages.length > 0) return { pages, approximate: false, marks: marksOf(tried) }
  }
  return undefined
}

import { cutAtPunctuation, piecesOf } from '../../shared/query.ts'
import { simplifiedOf } from '../../shared/simplified.ts'
import { findExact } from './exact.ts'
import { type Sought, soughtOf } from './match.ts'
import { findNear } from './near.ts'
import type { WordIndex } from './word-index.ts'

/** What was found for a query. */
export interface Finding {
  /** Numbers of the pages found, best first. */
  readonly pages: readonly number[]
  /** No page has what was asked for; these have nearly all of it. */
  readonly approximate: boolean
  /** The query in simplified characters, where only that was found. */
  readonly simplified?: string
  /** What to mark in the pages. */
  readonly sought: Sought
}

/** Finds the pages that have all of a query: as it stands, cut at its punctuation, in simplified characters; when none
 *  has, those that nearly do. Undefined when there is nothing to look for. */
export async function findPages(index: WordIndex, query: string): Promise<Finding | undefined> {
  if (piecesOf(query).length === 0) return undefined
  const asTyped = await findAll(index, query)
  if (asTyped) return asTyped
  const simplified = await simplifiedOf(query)
  if (simplified !== query) {
    const converted = await findAll(index, simplified)
    if (converted) return { ...converted, simplified }
  }
  const { pages, pairs } = await findNear(index, piecesOf(simplified))
  return { pages, approximate: true, sought: { needles: pairs, amounts: [] } }
}

async function findAll(index: WordIndex, query: string): Promise<Finding | undefined> {
  const pieces = piecesOf(query)
  const parts = cutAtPunctuation(pieces)
  for (const tried of parts.length === pieces.length ? [pieces] : [pieces, parts]) {
    const pages = await findExact(index, tried)
    if (pages.length > 0) return { pages, approximate: false, sought: soughtOf(tried) }
  }
  return undefined
}

import type { Outline } from '../../shared/outline.ts'
import { ZONES } from '../../shared/tokens.ts'
import type { PiecePostings } from './piece-postings.ts'

/** How well a place of a page answers, best first: its name is what was asked for; its code, its pinyin or an amount is or
 *  begins so; its name begins so; its name shows it; its code or pinyin does; only its text does. */
const CLASSES = { name: 0, value: 1, opening: 2, inName: 3, inHead: 4, text: 5 } as const

/** Terms of the glossary that are not what was asked for come last: people look for documents. */
const TERM = 10

/** How well a page answers. */
interface Rank {
  readonly page: number
  /** Sum over the pieces. */
  readonly rank: number
  /** A shorter name is more nearly what was asked for. */
  readonly nameLength: number
  readonly count: number
}

/** Pages by how well they answer all pieces; among equals a page that names it with less around it, then one that says
 *  it more often, then the newest year. */
export function byRank(pages: readonly number[], postings: readonly PiecePostings[], outline: Outline): number[] {
  return pages
    .map((page) => rankOf(page, postings, outline))
    .sort((a, b) => a.rank - b.rank || a.nameLength - b.nameLength || b.count - a.count || a.page - b.page)
    .map(({ page }) => page)
}

function rankOf(page: number, postings: readonly PiecePostings[], { nameLengths, terms }: Outline): Rank {
  const length = nameLengths[page] ?? 0
  const classes = postings.map((piece) => classOf(page, piece, length))
  const rank = classes.reduce((sum, one) => sum + one, 0)
  const named = classes.some((one) => one < CLASSES.text)
  const count = postings.reduce((sum, { letters }) => sum + (letters.get(page)?.length ?? 0), 0)
  return {
    page,
    rank: page >= terms && rank > CLASSES.name ? rank + TERM : rank,
    nameLength: named ? length : 0,
    count: named ? 0 : count,
  }
}

function classOf(page: number, { piece, letters, amount }: PiecePostings, nameLength: number): number {
  const places = letters.get(page) ?? []
  const opens = (zone: number) => places.includes(zone + 1)
  if (opens(ZONES.name) && [...piece.letters].length === nameLength) return CLASSES.name
  if (amount.has(page) || opens(ZONES.code) || opens(ZONES.pinyin) || opens(ZONES.initials)) return CLASSES.value
  if (opens(ZONES.name)) return CLASSES.opening
  if (places.some((place) => place < ZONES.initials)) return CLASSES.inName
  return places.some((place) => place < ZONES.text) ? CLASSES.inHead : CLASSES.text
}

import type { Outline } from '../../shared/outline.ts'
import { ZONES } from '../../shared/tokens.ts'
import type { PieceHits } from './exact.ts'

/** How well a place of a page answers, best first: its name is what was sought; its code, its pinyin or an amount is or
 *  begins so; its name begins so; its name shows it; its code or pinyin does; only its text does. */
const CLASSES = { name: 0, value: 1, opening: 2, inName: 3, inHead: 4, text: 5 } as const

/** Terms of the glossary that are not what was sought come last: people look for documents. */
const TERM = 10

/** How well a page answers. */
interface Rank {
  readonly page: number
  /** Sum over the pieces. */
  readonly rank: number
  /** A shorter name is more nearly what was sought. */
  readonly nameLength: number
  readonly count: number
}

/** Pages by how well they answer all pieces; among equals a page that names it with less around it, then one that says
 *  it more often, then the newest year. */
export function byRank(pages: readonly number[], hits: readonly PieceHits[], outline: Outline): number[] {
  return pages
    .map((page) => rankOf(page, hits, outline))
    .sort((a, b) => a.rank - b.rank || a.nameLength - b.nameLength || b.count - a.count || a.page - b.page)
    .map(({ page }) => page)
}

function rankOf(page: number, hits: readonly PieceHits[], { nameLengths, terms }: Outline): Rank {
  const length = nameLengths[page] ?? 0
  const classes = hits.map((piece) => classOf(page, piece, length))
  const rank = classes.reduce((sum, one) => sum + one, 0)
  const named = classes.some((one) => one < CLASSES.text)
  const count = hits.reduce((sum, { units }) => sum + (units.get(page)?.length ?? 0), 0)
  return {
    page,
    rank: page >= terms && rank > CLASSES.name ? rank + TERM : rank,
    nameLength: named ? length : 0,
    count: named ? 0 : count,
  }
}

function classOf(page: number, { piece, units, amount }: PieceHits, nameLength: number): number {
  const places = units.get(page) ?? []
  const opens = (zone: number) => places.includes(zone + 1)
  if (opens(ZONES.name) && [...piece.units].length === nameLength) return CLASSES.name
  if (amount.has(page) || opens(ZONES.code) || opens(ZONES.pinyin) || opens(ZONES.initials)) return CLASSES.value
  if (opens(ZONES.name)) return CLASSES.opening
  if (places.some((place) => place < ZONES.initials)) return CLASSES.inName
  return places.some((place) => place < ZONES.text) ? CLASSES.inHead : CLASSES.text
}

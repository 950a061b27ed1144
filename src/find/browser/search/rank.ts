import type { MatchKind } from '../../shared/names/matcher.ts'
import type { CodeMatch, SearchIndex } from './search-index.ts'

/** How well a page answers a piece of a query, best first: its name is what was asked for, or its budget; its code or another amount
 *  is; its name begins so, or its code; its name has it inside; its code has; only its text does. */
export const RANKS = {
  name: 0,
  budget: 0,
  value: 1,
  opening: 2,
  codeOpening: 2,
  inName: 3,
  inCode: 4,
  nearName: 5,
  text: 6,
} as const

/** Behind every rank of a project: what people look for are projects. */
const BEHIND = 10

/** How well a name answers. */
export function nameRank(kind: MatchKind): number {
  if (kind === 'whole' || kind === 'pinyin-whole') return RANKS.name
  if (kind === 'opening' || kind === 'pinyin-opening') return RANKS.opening
  return kind === 'inside' || kind === 'pinyin-inside' ? RANKS.inName : RANKS.nearName
}

/** How well a code answers. */
export function codeRank(match: CodeMatch): number {
  return { whole: RANKS.value, opening: RANKS.codeOpening, inside: RANKS.inCode }[match]
}

/** A page that has every piece, with its rank for each. */
interface RankedPage {
  readonly page: number
  readonly ranks: readonly number[]
}

/** What decides among pages that answer equally well. */
interface Weights {
  /** Letters of a page's name. */
  readonly lengthOf: (page: number) => number
  /** Budget in fen; undefined where a page has no number. */
  readonly budgetOf: (page: number) => number | undefined
}

/** Pages by how well they answer all pieces. Departments, terms and rules stand behind projects unless their name is all that was asked for;
 *  among equals the shorter name is first where it is the name that answers, then the newest year, then the largest budget. */
export function byRank(
  pages: readonly RankedPage[],
  { kindOf, yearOf }: Pick<SearchIndex, 'kindOf' | 'yearOf'>,
  { lengthOf, budgetOf }: Weights,
): number[] {
  return pages
    .map(({ page, ranks }) => {
      const sum = ranks.reduce((total, rank) => total + rank, 0)
      const isBehind = kindOf(page) !== 'project' && sum > RANKS.name
      const isNamed = ranks.some((rank) => rank < RANKS.text)
      const [year, fen] = [yearOf(page) ?? 0, budgetOf(page) ?? -1]
      return { page, rank: isBehind ? sum + BEHIND : sum, length: isNamed ? lengthOf(page) : 0, year, fen }
    })
    .sort((a, b) => a.rank - b.rank || a.length - b.length || b.year - a.year || b.fen - a.fen || a.page - b.page)
    .map(({ page }) => page)
}

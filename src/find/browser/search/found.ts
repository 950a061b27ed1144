import type { NameMatcher } from '../../shared/names/matcher.ts'
import { cutAtPunctuation, type Piece, piecesOf } from '../../shared/question/query.ts'
import type { LeftText, Understood } from '../../shared/question/understood.ts'
import { findExact, isWrong } from './exact.ts'
import { type Marks, marksOf } from './match.ts'
import type { Doubts, SearchIndex } from './search-index.ts'

/** So many pages are looked at where none is certain: the first that are drawn. */
const LOOKED_AT = 10

/** Pages that were found for a query in one reading. */
export interface Found {
  readonly understood: Understood
  /** Best first, before anything narrows them. */
  readonly pages: readonly number[]
  /** See `Answer`. */
  readonly doubts: Doubts
  readonly marks: Marks
  /** The texts that all of them have: those of the reading, or what is left of these. */
  readonly texts: readonly LeftText[]
}

/** The pages that have every text of a reading: as it stands, cut at its punctuation and, where the reading is a question or has
 *  conditions, without words that say nothing. All projects where it has no text. Undefined where there are none. */
export async function findReading(
  index: SearchIndex,
  names: NameMatcher,
  understood: Understood,
): Promise<Found | undefined> {
  const { texts, parts, asked } = understood
  if (piecesOf(texts).length === 0) return { ...all(index), understood }
  const isQuestion = parts.length > 0 || asked !== undefined
  const whole = await findTexts(index, names, texts)
  if (whole) return { ...whole, understood }
  const core = isQuestion ? await findTexts(index, names, coresOf(texts)) : undefined
  return core && { ...core, understood }
}

/** The pages that have all of some texts, as they stand or cut at their punctuation; undefined where there are none. */
export async function findTexts(
  index: SearchIndex,
  names: NameMatcher,
  texts: readonly LeftText[],
): Promise<Omit<Found, 'understood'> | undefined> {
  for (const pieces of waysOf(texts)) {
    const { pages, doubts } = await findExact(index, names, pieces)
    if (await anyPrints(index, doubts, pages)) return { pages, doubts, marks: marksOf(pieces), texts }
  }
  return undefined
}

/** Whether any of the first pages has what was asked for: of many that only may, all may be wrong, as where one letter of a phrase
 *  is. */
async function anyPrints(index: SearchIndex, doubts: Doubts, pages: readonly number[]): Promise<boolean> {
  const looked = pages.slice(0, LOOKED_AT).map((page) => isWrong(index, doubts, page))
  return (await Promise.all(looked)).some((wrong) => !wrong)
}

/** What is left of texts without words that say nothing; nothing where some text has no more than those or is as short already. */
export function coresOf(texts: readonly LeftText[]): LeftText[] {
  const isShorter = texts.some(({ core }) => core.length > 0)
  const shorten = (text: LeftText): LeftText[] =>
    text.core.length > 0 ? text.core.map((core) => ({ text: core, quoted: false, core: [] })) : [text]
  return isShorter ? texts.flatMap(shorten) : []
}

function waysOf(texts: readonly LeftText[]): Piece[][] {
  const pieces = piecesOf(texts)
  if (pieces.length === 0) return []
  const cut = cutAtPunctuation(pieces)
  return cut.length === pieces.length ? [pieces] : [pieces, cut]
}

function all({ pages, kindOf }: SearchIndex): Omit<Found, 'understood'> {
  const numbers = Array.from({ length: pages }, (_, page) => page).filter((page) => kindOf(page) === 'project')
  return { pages: numbers, doubts: new Map(), marks: marksOf([]), texts: [] }
}

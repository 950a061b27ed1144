import type { NameMatcher } from '../../shared/names/matcher.ts'
import { cutAtPunctuation, type Piece, piecesOf } from '../../shared/question/query.ts'
import type { LeftText, Understood } from '../../shared/question/understood.ts'
import { spread } from '../../shared/tokens.ts'
import { findExact, isWrong } from './exact.ts'
import { type Marks, marksOf } from './match.ts'
import type { Doubts, SearchIndex } from './search-index.ts'

/** So many pages are looked at where none is certain: the first that are drawn; and where all of them are wrong so many of the others,
 *  spread over all years. */
const LOOKED_AT = 10
const LOOKED_AT_THEN = 24

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
    const { pages: all, doubts } = await findExact(index, names, pieces)
    const pages = await printingFirst(index, doubts, all)
    if (pages.length > 0) return { pages, doubts, marks: marksOf(pieces), texts }
  }
  return undefined
}

/** Pages in their order where any of the first has what was asked for; else those of the years first in which some of the others do:
 *  the newest year may have none, as of a text of self-appraisals. None where none has it of those that are looked at: of many that
 *  only may, all may be wrong, as where one letter of a phrase is. */
async function printingFirst(index: SearchIndex, doubts: Doubts, pages: readonly number[]): Promise<readonly number[]> {
  const printing = async (looked: readonly number[]) => {
    const wrong = await Promise.all(looked.map((page) => isWrong(index, doubts, page)))
    return looked.filter((_, at) => !wrong[at])
  }
  if ((await printing(pages.slice(0, LOOKED_AT))).length > 0) return pages
  const others = await printing(spread(pages.slice(LOOKED_AT), LOOKED_AT_THEN))
  const years = new Set(others.map(index.yearOf))
  const isOfThese = (page: number) => years.has(index.yearOf(page))
  return others.length === 0 ? [] : [...pages.filter(isOfThese), ...pages.filter((page) => !isOfThese(page))]
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

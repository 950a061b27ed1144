import { foldedOf } from '../truth/fold.ts'
import type { TruthPage } from '../truth/truth-page.ts'
import { type Drawer, type Drawn, pick } from './bench-query.ts'
import { shortOf } from './short-name.ts'
import { LETTERS, pieceOf, textQuery } from './texts.ts'

/** A year and a piece of a name without a space. */
export const drawYearJoined: Drawer = ({ name, year }, { random }) => {
  const piece = pieceOf(name, 3, LETTERS, random)
  if (piece === undefined) return undefined
  const said = pick([`${year}`, `${year}年`, `${year}年度`], random)
  return joinedQuery(said + piece, [piece], (page) => page.year === year)
}

/** A unit's name or its short one and a piece of a project's name. */
export const drawUnitJoined: Drawer = ({ name, unit, unitName }, { random, projects }) => {
  const piece = pieceOf(name, 3, LETTERS, random)
  if (piece === undefined) return undefined
  const short = shortOf(unitName, projects)
  const said = pick(short === undefined ? [unitName] : [unitName, short], random)
  return joinedQuery(said + piece, [piece], (page) => page.unit === unit)
}

/** The first and the last two characters of a name, what stands between them left out. */
export const drawPieces: Drawer = ({ name }, { pages }) => {
  const characters = [...name]
  const [first, last] = [characters.slice(0, 2).join(''), characters.slice(-2).join('')]
  const typed = first + last
  if (characters.length < 6 || !LETTERS.test(typed)) return undefined
  if (pages.some(({ printed }) => printed.includes(typed))) return undefined
  return joinedQuery(typed, [first, last], () => true)
}

function joinedQuery(
  typed: string,
  pieces: readonly string[],
  passes: (page: TruthPage) => boolean,
): NonNullable<Drawn> {
  const queries = pieces.map(textQuery)
  const folded = pieces.map(foldedOf)
  const has = (page: TruthPage) => passes(page) && folded.every((piece) => foldedOf(page.name).includes(piece))
  const shows = (page: TruthPage) => passes(page) && queries.every((query) => query.shows(page))
  return { typed, has, shows, leads: has }
}

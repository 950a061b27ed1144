import { BREAK } from '../../shared/letters.ts'
import type { NameMatcher } from '../../shared/names/matcher.ts'
import { plainLetters } from '../../shared/names/sounds.ts'
import { type Piece, piecesOf } from '../../shared/question/query.ts'
import type { LeftText, Understood } from '../../shared/question/understood.ts'
import { pairsOf } from '../../shared/tokens.ts'
import { coresOf, type Found, findTexts } from './found.ts'
import { cutAtNames } from './known-cuts.ts'
import { pagesNamedNearly } from './near-names.ts'
import type { SearchIndex } from './search-index.ts'

/** So much of a text must names have of it, when the rest is nowhere. */
const LEAST_SHARE = 0.6

/** So many pages are told at most whose text is near; a name that is near may be the name of many. */
const MOST_IN_TEXTS = 50

/** So many of a text's pairs of letters may be missing, and so many must be there at the least. */
const MOST_MISSING = 2
const MOST_MISSING_OF_MANY = 3
const MANY = 8
const LEAST_PAIRS = { han: 3, latin: 6 }

type Way = (
  index: SearchIndex,
  names: NameMatcher,
  understood: Understood,
) => Promise<Omit<Found, 'understood'> | undefined>

/** From what is nearest to what is least so. */
const WAYS: readonly Way[] = [withNearNames, withCores, cutAtKnown, withNearTexts]

/** Pages that have nearly all of what a reading asks for, the nearest first; none where nothing is near. Between quotation marks
 *  nothing is near. */
export async function findApproximate(index: SearchIndex, names: NameMatcher, understood: Understood): Promise<Found> {
  const isExact = understood.texts.some(({ quoted }) => quoted)
  for (const way of isExact ? [] : WAYS) {
    const found = await way(index, names, understood)
    if (found) return { ...found, understood }
  }
  return { pages: [], doubts: new Map(), marks: { needles: [], amounts: [] }, texts: [], understood }
}

/** Every text is found, or is nearly a name. */
async function withNearNames(index: SearchIndex, names: NameMatcher, { texts }: Understood) {
  const pieces = piecesOf(texts)
  const pagesOf = async (piece: Piece): Promise<readonly number[]> => {
    const exact = pieces.length > 1 ? await findTexts(index, names, [textOf(piece.letters)]) : undefined
    if (exact) return exact.pages
    const readings = /[a-z]/.test(piece.letters) ? await index.readings() : undefined
    return pagesNamedNearly(index, names, piece.letters, readings)
  }
  const found = await Promise.all(pieces.map(pagesOf))
  // The texts that are near come first: their order says how near.
  const [first = [], ...others] = [...found].sort((a, b) => a.length - b.length)
  const sets = others.map((pages) => new Set(pages))
  return nearly(distinct(first.filter((page) => sets.every((set) => set.has(page)))), texts)
}

/** Every text is found without words that say nothing. */
function withCores(index: SearchIndex, names: NameMatcher, { texts }: Understood) {
  return findTexts(index, names, coresOf(texts))
}

/** Every text is found in parts: what names have of it and what stands between, or only what names have, when that is most of it. */
async function cutAtKnown(index: SearchIndex, names: NameMatcher, { texts }: Understood) {
  const known = index.names.map(({ name }) => plainLetters(name))
  const cuts = piecesOf(texts).map(({ letters }) => cutAtNames(plain(letters), known))
  const named = cuts.flatMap((cut) => cut.named)
  const rest = cuts.flatMap((cut) => cut.rest)
  if (named.length === 0) return undefined
  const isEnough = cuts.every(({ share }) => share >= LEAST_SHARE)
  const ways = [...(rest.length > 0 ? [[...named, ...rest]] : []), ...(isEnough ? [named] : [])]
  for (const way of ways) {
    const found = await findTexts(index, names, distinct(way).map(textOf))
    if (found) return found
  }
  return undefined
}

/** The texts of a page have nearly all pairs of letters. */
async function withNearTexts(index: SearchIndex, _: NameMatcher, { texts }: Understood) {
  const letters = piecesOf(texts)
    .map((piece) => plain(piece.letters))
    .filter((one) => pairsOf(one).length > 0)
  const shares = await Promise.all(letters.map((one) => index.covering(one, leastShareOf(distinct(pairsOf(one))))))
  const [first, ...others] = shares
  const pages = [...(first ?? [])].filter(([page]) => others.every((share) => share.has(page)))
  const sum = (page: number) => shares.reduce((total, share) => total + (share.get(page) ?? 0), 0)
  const nearest = projectsIn(index, pages)
    .map(([page]) => ({ page, share: sum(page) }))
    .sort((a, b) => b.share - a.share || a.page - b.page)
  return nearly(
    nearest.slice(0, MOST_IN_TEXTS).map(({ page }) => page),
    texts,
  )
}

/** Departments and others only where no project is near: they print what many projects do. */
function projectsIn<Row extends readonly [page: number, ...rest: unknown[]]>(
  { kindOf }: SearchIndex,
  rows: readonly Row[],
): readonly Row[] {
  const projects = rows.filter(([page]) => kindOf(page) === 'project')
  return projects.length > 0 ? projects : rows
}

/** More than 1 where too few pairs are asked for to be near anything. */
function leastShareOf(pairs: readonly string[]): number {
  const least = /\p{Script=Han}/u.test(pairs.join('')) ? LEAST_PAIRS.han : LEAST_PAIRS.latin
  const missing = pairs.length >= MANY ? MOST_MISSING_OF_MANY : MOST_MISSING
  return Math.max(pairs.length - missing, least) / pairs.length
}

function nearly(pages: readonly number[], texts: readonly LeftText[]) {
  if (pages.length === 0) return undefined
  const needles = distinct(piecesOf(texts).flatMap(({ letters }) => pairsOf(plain(letters))))
  return { pages, doubts: new Map(), marks: { needles, amounts: [] }, texts }
}

function textOf(letters: string): LeftText {
  return { text: letters, quoted: false, core: [] }
}

function plain(letters: string): string {
  return letters.split(BREAK).join('')
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}

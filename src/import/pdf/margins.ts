import {
  inlinePairsOf,
  isAttachmentMark,
  isNote,
  isTitle,
  isYearLine,
  moneyLineOf,
} from '../layouts/words/form-lines.ts'
import type { Line } from './lines.ts'
import type { PageContent } from './page-content.ts'

/** Why a line is no text of the document. */
export type MarginKind = 'header or footer' | 'page number'

/** Headers stand above this share of a page's height, footers and page numbers below the other. */
const HEAD = 0.1
const FOOT = 0.9
/** Repeated lines stand on the same place to within so many points. */
const SAME_PLACE = 3
const NUMBER = /^[-—–－―•·.~\s]*(\d{1,4})[-—–－―•·.~\s]*$/
const DECORATED =
  /^[-—–－―•·~]\s*\d{1,4}\s*[-—–－―•·~]$|^第\s{0,4}\d{1,4}\s{0,4}页(?:\s{0,4}[,，/]?\s{0,4}共\s{0,4}\d{1,4}\s{0,4}页)?$|^\d{1,4}\s*\/\s*\d{1,4}$/

interface Candidate {
  readonly page: number
  readonly line: Line
  readonly foot: boolean
}

/** Lines in the margins of pages: page numbers, and what stands at the same place of several pages. Nothing that a form
 *  needs is one, such as its title, which many pages may have at one place. */
export function marginsOf(pages: readonly PageContent[]): ReadonlyMap<Line, MarginKind> {
  const candidates = pages.flatMap(candidatesOf)
  const numbers = candidates.filter((one) => isPageNumber(one, candidates, pages.length))
  const taken = new Set(numbers.map(({ line }) => line))
  const others = candidates.filter(({ line }) => !taken.has(line) && !isOfForm(line.text))
  const least = pages.length > 4 ? 3 : 2
  const repeated = [...Map.groupBy(others, keyOf).values()].flatMap((group) =>
    group.filter((one) => group.filter((other) => isAtSamePlace(one, other)).length >= least),
  )
  return new Map([
    ...numbers.map(({ line }): [Line, MarginKind] => [line, 'page number']),
    ...repeated.map(({ line }): [Line, MarginKind] => [line, 'header or footer']),
  ])
}

/** The two lines nearest to an edge of the page that no table is nearer to. */
function candidatesOf({ number, height, lines, tables }: PageContent): Candidate[] {
  const upper = Math.min(height * HEAD, ...tables.map(({ box }) => box.y0))
  const lower = Math.max(height * FOOT, ...tables.map(({ box }) => box.y1))
  const heads = lines.filter(({ y }) => y < upper).slice(0, 2)
  const feet = lines.filter(({ y }) => y > lower).slice(-2)
  return [
    ...heads.map((line) => ({ page: number, line, foot: false })),
    ...feet.map((line) => ({ page: number, line, foot: true })),
  ]
}

function isPageNumber({ page, line, foot }: Candidate, all: readonly Candidate[], pages: number): boolean {
  if (DECORATED.test(line.text)) return true
  const printed = numberIn(line)
  if (printed === undefined) return false
  if (pages === 1) return foot && printed === 1
  return all.some((other) => {
    const number = numberIn(other.line)
    return other.foot === foot && other.page !== page && number !== undefined && number - printed === other.page - page
  })
}

function numberIn({ text }: Line): number | undefined {
  const [, digits] = NUMBER.exec(text) ?? []
  return digits === undefined ? undefined : Number(digits)
}

function isOfForm(text: string): boolean {
  return (
    isTitle(text) ||
    isYearLine(text) ||
    isNote(text) ||
    isAttachmentMark(text) ||
    moneyLineOf(text) !== undefined ||
    inlinePairsOf({ text, ranges: [] }) !== undefined ||
    /[:：]|^[(（]?续表/.test(text)
  )
}

function keyOf({ line, foot }: Candidate): string {
  return `${foot} ${line.text.replace(/\d+/g, '0')}`
}

function isAtSamePlace(one: Candidate, other: Candidate): boolean {
  return one.line === other.line || Math.abs(one.line.y - other.line.y) <= SAME_PLACE
}

import type { Answer, Fact } from '../../../../../src/find/browser/search/answer.ts'
import { answerOf } from '../../../../../src/find/browser/search/answer-of.ts'
import type { SearchIndex } from '../../../../../src/find/browser/search/search-index.ts'
import { NameMatcher } from '../../../../../src/find/shared/names/matcher.ts'
import { questionOf } from '../../../../../src/find/shared/question/question.ts'
import { SEARCH_SORTS } from '../../../../../src/find/shared/sorts.ts'

/** Answers what is asked of an index: a query, or the part of an address behind `?`. */
export function asking(index: SearchIndex): (asked: string) => Promise<Answer> {
  const names = new NameMatcher(index.names.map(({ name }) => name))
  return (asked) => {
    const search = asked.startsWith('?') ? asked : new URLSearchParams({ q: asked }).toString()
    return answerOf(index, names, questionOf(search, SEARCH_SORTS))
  }
}

/** The pages of an answer's hits by their addresses without slashes around them; those of one hit joined by `+`. `≈` stands before what is
 *  only near. */
export async function hitsOf(index: SearchIndex, { hits, approximate }: Answer): Promise<string> {
  const told = hits.map(async ({ pages }) => {
    const records = await Promise.all(pages.map((page) => index.record(page)))
    return records.map(({ url }) => url.replace(/^\/|\/$/g, '')).join('+')
  })
  return [...(approximate ? ['≈'] : []), ...(await Promise.all(told))].join(' ')
}

/** A fact on one line. */
export function factLine(fact: Fact | undefined): string {
  if (!fact) return ''
  return [`${fact.year} ${fact.name}`, ...fact.values.map(({ label, text, url }) => `${label} ${text} @${url}`)].join(
    '｜',
  )
}

/** Sums on one line: what they are of, then each year with its projects and fen. */
export function sumsLine({ sums }: Answer): string {
  if (!sums) return ''
  const years = sums.years.map(
    ({ year, projects, fen, missing }) => `${year}:${projects}×${fen}${missing > 0 ? `-${missing}` : ''}`,
  )
  return [sums.named, ...years, ...(sums.search === undefined ? [] : [`?${decodeURIComponent(sums.search)}`])].join(' ')
}

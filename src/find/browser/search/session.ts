import type { FacetName } from '../../shared/facets.ts'
import { NameMatcher } from '../../shared/names/matcher.ts'
import type { Question } from '../../shared/question/question.ts'
import type { SearchRecord } from '../../shared/record.ts'
import type { SearchSort } from '../../shared/sorts.ts'
import type { FacetOption } from '../question-form.ts'
import type { Answer, Hit } from './answer.ts'
import { answerOf } from './answer-of.ts'
import { isWrong } from './exact.ts'
import { type HitView, hitViewOf } from './hit-view.ts'
import { openSearchIndex } from './open-index.ts'
import type { SearchIndex } from './search-index.ts'

/** Records fetched at a time for a file of all rows. */
const AT_ONCE = 1000

/** An opened index: everything that the search page asks for. Each part rejects when a file cannot be fetched, so that
 *  what could not be asked is never taken for nothing found. */
export interface Session {
  answer(question: Question<SearchSort>): Promise<Answer>
  /** The values of a facet that an answer leaves something of, and the chosen one. */
  options(answer: Answer, name: FacetName): Promise<readonly FacetOption[]>
  /** What is drawn for some of an answer's hits. */
  views(answer: Answer, hits: readonly Hit[]): Promise<HitView[]>
  /** The records of all of an answer's pages, in its order. */
  records(answer: Answer): Promise<SearchRecord[]>
}

/** Opens the index of the site at `base`. Throws when its files cannot be fetched. */
export async function openSession(base: string): Promise<Session> {
  const index = await openSearchIndex(base)
  const names = new NameMatcher(index.names.map(({ name }) => name))
  return {
    answer: (question) => answerOf(index, names, question),
    options: ({ before, choice }, name) => index.facets.options(before, choice, name),
    views: async (answer, hits) => (await Promise.all(hits.map((hit) => viewsOf(index, answer, hit)))).flat(),
    records: (answer) => recordsOf(index, answer),
  }
}

/** One view; none where all pages of the hit turn out not to print what was asked for. */
async function viewsOf(index: SearchIndex, { doubts, marks }: Answer, { pages }: Hit): Promise<HitView[]> {
  for (const page of pages) {
    if (await isWrong(index, doubts, page)) continue
    const [found, newest] = await Promise.all([index.record(page), index.record(index.groupOf(page))])
    return [hitViewOf({ found, newest }, marks)]
  }
  return []
}

async function recordsOf(index: SearchIndex, { pages, doubts }: Answer): Promise<SearchRecord[]> {
  const records = new Map<number, SearchRecord>()
  // In their order in the index, where neighbours are fetched together.
  const inOrder = [...pages].sort((a, b) => a - b)
  for (let from = 0; from < inOrder.length; from += AT_ONCE) {
    const some = inOrder.slice(from, from + AT_ONCE).map(async (page) => {
      if (!(await isWrong(index, doubts, page))) records.set(page, await index.record(page))
    })
    await Promise.all(some)
  }
  return pages.flatMap((page) => records.get(page) ?? [])
}

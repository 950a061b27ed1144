import type { CorpusPage } from './corpus.ts'
import { type BenchQuery, KINDS, type Kind } from './queries.ts'

/** What one engine answered to one query. */
export interface Answer {
  /** Paths of the pages found, best first. */
  readonly urls: readonly string[]
  /** The engine said that this is only near what was asked. */
  readonly approximate: boolean
  /** Fetched for it, as sent. */
  readonly bytes: number
  readonly milliseconds: number
}

/** How one engine did with queries of one kind; a share is absent where it means nothing. */
interface Score {
  readonly kind: Kind | 'all'
  readonly queries: number
  /** Of the pages that have what was asked, how many were found; mean over queries. */
  readonly recall?: number
  /** Of the first five, how many have it; mean over queries. */
  readonly precision?: number
  /** Queries for a name of which the first result has that name. */
  readonly titleFirst?: number
  /** Queries of nonsense that got results not called near. */
  readonly pretended: number
  readonly kilobytes: number
  readonly milliseconds: number
}

/** One query with its answer and the truth. */
interface Judged {
  readonly query: BenchQuery
  readonly answer: Answer
  readonly recall?: number
  readonly precision?: number
  readonly titleFirst?: number
}

/** Scores by kind and for all together. `answers` belong to `queries`, one each. */
export function scoresOf(
  queries: readonly BenchQuery[],
  answers: readonly Answer[],
  pages: readonly CorpusPage[],
): Score[] {
  const byUrl = new Map(pages.map((page) => [page.url, page]))
  const judged = queries.flatMap((query, index) => {
    const answer = answers[index]
    return answer ? [judge(query, answer, pages, byUrl)] : []
  })
  const ofKind = (kind: Kind) => judged.filter(({ query }) => query.kind === kind)
  return [...KINDS.map((kind) => scoreOf(kind, ofKind(kind))), scoreOf('all', judged)]
}

function judge(
  query: BenchQuery,
  answer: Answer,
  pages: readonly CorpusPage[],
  byUrl: ReadonlyMap<string, CorpusPage>,
): Judged {
  if (query.kind === 'nonsense') return { query, answer }
  const right = pages.filter(query.has)
  const found = answer.urls.flatMap((url) => byUrl.get(url) ?? [])
  const urls = new Set(found.map(({ url }) => url))
  const first = found.slice(0, 5)
  const good = first.filter(query.has).length
  return {
    query,
    answer,
    recall: right.filter(({ url }) => urls.has(url)).length / right.length,
    // Fewer right pages than five leave no more to be found.
    precision: good / Math.max(1, Math.min(5, right.length, Math.max(first.length, 1))),
    ...(query.title !== undefined && { titleFirst: found[0]?.name === query.title ? 1 : 0 }),
  }
}

function scoreOf(kind: Score['kind'], judged: readonly Judged[]): Score {
  const share = (part: 'recall' | 'precision' | 'titleFirst') => {
    const values = judged.flatMap((one) => one[part] ?? [])
    return values.length === 0 ? {} : { [part]: values.reduce((sum, value) => sum + value, 0) / values.length }
  }
  const nonsense = judged.filter(({ query }) => query.kind === 'nonsense')
  return {
    kind,
    queries: judged.length,
    ...share('recall'),
    ...share('precision'),
    ...share('titleFirst'),
    pretended: nonsense.filter(({ answer }) => answer.urls.length > 0 && !answer.approximate).length,
    kilobytes: medianOf(judged.map(({ answer }) => answer.bytes)) / 1000,
    milliseconds: medianOf(judged.map(({ answer }) => answer.milliseconds)),
  }
}

/** The middle value; the mean of the two in the middle of an even number. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [below, above] = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0]
  return (below + above) / 2
}

/** Scores of two engines side by side, as lines of a table. */
export function tableOf(ours: readonly Score[], theirs: readonly Score[]): string[] {
  const head = ['kind', 'queries', 'recall', 'precision at 5', 'title first', 'pretended', 'KB', 'ms']
  const rows = ours.map((score, index) => {
    const other = theirs[index]
    const both = (cell: (score: Score) => string) => `${cell(score)} / ${other ? cell(other) : '–'}`
    return [
      score.kind,
      String(score.queries),
      both(({ recall }) => shown(recall)),
      both(({ precision }) => shown(precision)),
      both(({ titleFirst }) => shown(titleFirst)),
      both(({ pretended }) => String(pretended)),
      both(({ kilobytes }) => kilobytes.toFixed(0)),
      both(({ milliseconds }) => milliseconds.toFixed(0)),
    ]
  })
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
}

function shown(share: number | undefined): string {
  return share === undefined ? '–' : share.toFixed(3)
}

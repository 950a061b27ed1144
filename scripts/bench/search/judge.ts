import type { Answer } from './answer.ts'
import type { BenchQuery } from './queries/bench-query.ts'
import type { TruthPage } from './truth/truth-page.ts'

/** One query with its answer and how right it is; a share is absent where it means nothing. */
export interface Judged {
  readonly query: BenchQuery
  readonly answer: Answer
  /** Of the projects that have what was asked, how many were found, 0–1. */
  readonly recall?: number
  /** Of the first five hits, how many show it under their names, 0–1. */
  readonly precision?: number
  /** Whether the first hit is one that was meant, 0 or 1. */
  readonly first?: number
  /** Whether a question was answered by the right project or list, 0 or 1. */
  readonly answered?: number
  /** Nonsense that got hits not called near. */
  readonly pretended: boolean
  /** Whether a department stands first, 0 or 1; absent where nothing was found. */
  readonly department?: number
  /** What a reader should know of it: names of the first five hits, and a page that was not found. */
  readonly seen: string
}

const FIRST = 5
/** Of a list: as many may be missing or wrong, 0–1. */
const TOLERATED = 0.03

/** Judges an answer by the truth. `pages`: all that should be found; `pageAt`: any page of the site by its path. */
export function judge(
  query: BenchQuery,
  answer: Answer,
  pages: readonly TruthPage[],
  pageAt: (path: string) => TruthPage | undefined,
): Judged {
  const first = answer.hits.slice(0, FIRST).map(([path = '']) => pageAt(path))
  const right = pages.filter((page) => page.kind === 'project' && query.has(page))
  const found = new Set([...answer.all, ...answer.hits.flat()])
  const missing = right.filter(({ path }) => !found.has(path))
  return {
    ...{ query, answer },
    pretended: query.kind === 'nonsense' && answer.hits.length > 0 && !answer.approximate,
    ...(first.length > 0 && { department: first[0]?.kind === 'department' ? 1 : 0 }),
    seen: seenOf(first, answer, missing, right.length),
    ...sharesOf(query, answer, { first, missing: missing.length, right, pageAt }),
  }
}

interface Measured {
  readonly first: readonly (TruthPage | undefined)[]
  readonly missing: number
  readonly right: readonly TruthPage[]
  readonly pageAt: (path: string) => TruthPage | undefined
}

function sharesOf(query: BenchQuery, answer: Answer, measured: Measured): Partial<Judged> {
  const { first, missing, right, pageAt } = measured
  if (query.kind === 'nonsense') return {}
  if (query.kind === 'question for a list') return { answered: isList(query, answer, measured) ? 1 : 0 }
  const [best] = first
  const leads = best && query.leads ? query.leads(best) : false
  if (query.kind.startsWith('question')) return { answered: leads || isNamed(query, answer, pageAt) ? 1 : 0 }
  const good = first.filter((page) => page && query.shows(page)).length
  // Where an answer says that it is near, what is right comes first and the rest only fills it up.
  const asked = answer.approximate ? Math.min(first.length, groupsOf(right)) : first.length
  return {
    recall: (right.length - missing) / right.length,
    precision: Math.min(1, good / Math.max(1, asked)),
    ...(query.leads && { first: leads ? 1 : 0 }),
  }
}

/** Whether the line above the hits names a page that was meant. */
function isNamed(query: BenchQuery, { answered }: Answer, pageAt: Measured['pageAt']): boolean {
  const [page] = answered.map(pageAt)
  return page !== undefined && query.has(page)
}

/** Whether the list that the line above the hits leads to has only projects that were meant, or what was found is all of them
 *  and little else. */
function isList(query: BenchQuery, { answered, all }: Answer, { first, missing, right, pageAt }: Measured): boolean {
  const areRight = (pages: Measured['first']) => pages.length > 0 && pages.every((page) => page && query.has(page))
  const good = all.filter((path) => {
    const page = pageAt(path)
    return page && query.has(page)
  })
  const isWhole = missing <= right.length * TOLERATED && good.length >= all.length * (1 - TOLERATED)
  return areRight(answered.map(pageAt)) || (areRight(first) && isWhole)
}

/** How many projects some pages are of, their years taken together. */
function groupsOf(pages: readonly TruthPage[]): number {
  const seen = new Set<string>()
  return pages.filter(({ path, years }) => {
    const isNew = !seen.has(path)
    for (const one of [path, ...years]) seen.add(one)
    return isNew
  }).length
}

function seenOf(
  first: Measured['first'],
  { hits, all, approximate, lacking: why }: Answer,
  missing: readonly TruthPage[],
  right: number,
): string {
  const names = first.map((page, at) =>
    page ? `${page.name}${page.kind === 'project' ? '' : `（${page.kind}）`}` : hits[at]?.[0],
  )
  const lacking = missing[0] ? `; ${missing.length} of ${right} not found, such as ${missing[0].path}` : ''
  return `${all.length} found${approximate ? ', called near' : ''}: ${names.join('、')}${lacking}${why === undefined ? '' : `; ${why}`}`
}

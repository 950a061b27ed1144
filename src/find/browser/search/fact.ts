import type { MatchKind, NameMatcher } from '../../shared/names/matcher.ts'
import type { Narrowing } from '../../shared/question/narrowed.ts'
import type { Asked, LeftText, Understood } from '../../shared/question/understood.ts'
import type { FactPart, RecordFact, SearchRecord } from '../../shared/record.ts'
import type { SearchSort } from '../../shared/sorts.ts'
import type { Fact, Hit } from './answer.ts'
import { pagesCalled } from './called.ts'
import type { SearchIndex } from './search-index.ts'

/** What a question is answered by, part by part as a page prints it. A list is answered by its hits. */
const PARTS: Readonly<Record<Exclude<Asked, 'list'>, readonly FactPart[]>> = {
  money: ['budget', 'revised', 'executed', 'rate'],
  progress: ['attained', 'executed', 'rate'],
  grade: ['score', 'grade'],
}

/** What was found, and narrowed, for a question. */
interface AskedOf {
  readonly understood: Understood
  /** The texts that were found. */
  readonly texts: readonly LeftText[]
  readonly choice: Narrowing<SearchSort>
  readonly hits: readonly Hit[]
}

/** What is asked, as the page of the one project or unit that is asked of prints it. Undefined where several may be meant, where it
 *  is no question, and where that page prints nothing of it. */
export async function factOf(index: SearchIndex, names: NameMatcher, asked: AskedOf): Promise<Fact | undefined> {
  const what = asked.understood.asked?.what
  if (what === undefined || what === 'list') return undefined
  const pages = await pagesOf(index, names, asked)
  const records = await Promise.all(pages.map(async (page) => ({ page, record: await index.record(page) })))
  // The newest year has a budget, but often no results yet: then the newest that has them answers.
  const appraised = what === 'money' ? undefined : records.find(({ record }) => hasResults(record))
  const answering = appraised ?? records[0]
  return answering && factIn(answering.record, answering.page, what)
}

function factIn(record: SearchRecord, page: number, what: keyof typeof PARTS): Fact | undefined {
  const values = PARTS[what].flatMap((part) =>
    (record.facts ?? []).filter((fact) => fact.part === part).map((fact) => factValue(record, fact)),
  )
  const { name, url, year } = record
  return values.length > 0 && year !== undefined ? { page, year, name, url, values } : undefined
}

function factValue({ url: own }: SearchRecord, { label, text, anchor, url = own }: RecordFact): Fact['values'][number] {
  return { label, text, url: anchor === undefined ? url : `${url}#${anchor}` }
}

function hasResults({ facts = [] }: SearchRecord): boolean {
  return facts.some(({ part }) => part === 'rate' || part === 'score')
}

/** The pages of what is asked of, newest first: the unit where nothing else is said; else the only project that is called so, whole or
 *  in part. */
async function pagesOf(
  index: SearchIndex,
  names: NameMatcher,
  { texts, choice, hits }: AskedOf,
): Promise<readonly number[]> {
  if (texts.length === 0) return departmentOf(index, choice)
  const projects = hits.filter(({ pages }) => index.kindOf(pages[0] ?? -1) === 'project')
  const called = await Promise.all(texts.map(({ text }) => pagesCalled(index, names, text)))
  const those = (kinds: (kind: MatchKind) => boolean) =>
    projects.filter(({ pages }) =>
      pages.some((page) => called.every((kindOf) => kinds(kindOf.get(page) ?? 'near-inside'))),
    )
  const whole = those((kind) => kind === 'whole' || kind === 'pinyin-whole')
  const [only, ...others] = whole.length > 0 ? whole : those((kind) => !kind.startsWith('near'))
  return only && others.length === 0 ? only.pages : []
}

function departmentOf(
  { pages, kindOf, unitOf, yearOf }: SearchIndex,
  { values, min, max }: Narrowing<SearchSort>,
): readonly number[] {
  const { unit, year, ...others } = values
  if (unit?.length !== 1 || Object.keys(others).length > 0 || min !== '' || max !== '') return []
  const numbers = Array.from({ length: pages }, (_, page) => page)
  return numbers.filter(
    (page) =>
      kindOf(page) === 'department' &&
      unit.includes(unitOf(page) ?? '') &&
      (!year || year.includes(String(yearOf(page)))),
  )
}

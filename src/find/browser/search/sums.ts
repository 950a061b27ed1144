import type { NameMatcher } from '../../shared/names/matcher.ts'
import { plainLetters } from '../../shared/names/sounds.ts'
import type { Narrowing } from '../../shared/question/narrowed.ts'
import { searchOf } from '../../shared/question/question.ts'
import type { LeftText, Understood } from '../../shared/question/understood.ts'
import { PROJECT_SORTS, type SearchSort } from '../../shared/sorts.ts'
import type { FoundSums, FoundYear } from './answer.ts'
import { pagesCalled } from './called.ts'
import type { SearchIndex } from './search-index.ts'

/** What the sum is of where only years are chosen, or nothing. */
const ALL = '全部项目'

/** What is summed up. */
interface Summed {
  readonly understood: Understood
  /** The texts that were found. */
  readonly texts: readonly LeftText[]
  readonly choice: Narrowing<SearchSort>
  /** The pages found. */
  readonly pages: readonly number[]
}

/** The projects found by year, newest first; undefined where there are none. */
export async function sumsOf(index: SearchIndex, names: NameMatcher, summed: Summed): Promise<FoundSums | undefined> {
  const { texts } = summed
  const projects = summed.pages.filter((page) => index.kindOf(page) === 'project')
  if (projects.length === 0) return undefined
  const budgets = await index.budgets(projects)
  const years = new Map<number, FoundYear>()
  for (const page of projects) {
    const year = index.yearOf(page) ?? 0
    const fen = budgets.get(page)
    const sum = years.get(year) ?? { year, projects: 0, fen: 0, missing: 0 }
    years.set(year, {
      ...{ year, projects: sum.projects + 1, fen: sum.fen + (fen ?? 0) },
      missing: sum.missing + (fen === undefined ? 1 : 0),
    })
  }
  const same = await listsTheSame(index, names, texts, projects)
  return {
    named: nameOf(index, summed),
    years: [...years.values()].sort((a, b) => b.year - a.year),
    ...(same && { search: listAddress(summed) }),
  }
}

/** What asks the page of all projects the same. A form has one value of a facet; several are said in words. */
function listAddress({ understood: { parts }, texts, choice }: Summed): string {
  const { min, max } = choice
  const entries = Object.entries(choice.values)
  const values = Object.fromEntries(entries.flatMap(([facet, ids]) => (ids.length === 1 ? [[facet, ids[0]]] : [])))
  const inWords = parts.filter(
    ({ condition }) => condition.kind === 'value' && choice.values[condition.facet]?.length !== 1,
  )
  const query = [...inWords.map(({ label }) => label), ...texts.map(({ text }) => text)].join(' ')
  const sort = PROJECT_SORTS.find((order) => order === choice.sort)
  return searchOf({ values, min, max, query, page: 1, ...(sort && { sort }) })
}

/** What was chosen by the reader and understood, as words: 云溪县教育局 · 车辆. Years are told beside each sum. */
function nameOf({ known }: SearchIndex, { understood: { parts }, texts, choice }: Summed): string {
  const units = known.units.filter(({ id }) => choice.values.unit?.includes(id)).map(({ name }) => name)
  const others = parts.filter(
    ({ condition }) =>
      condition.kind === 'budget' || (condition.kind === 'value' && !['year', 'unit'].includes(condition.facet)),
  )
  const said = [
    ...(units.length > 0 ? [units.join('、')] : []),
    ...others.map(({ label }) => label),
    ...texts.map(({ text }) => text),
  ]
  return said.length > 0 ? said.join(' · ') : ALL
}

/** Whether the page of all projects, which looks at names and units alone, has the same projects for the same question. */
async function listsTheSame(
  index: SearchIndex,
  names: NameMatcher,
  texts: readonly LeftText[],
  projects: readonly number[],
): Promise<boolean> {
  for (const { text, fen } of texts) {
    if (fen !== undefined) return false
    const letters = plainLetters(text)
    const named = await pagesCalled(index, names, text)
    const units = new Set(
      index.known.units.filter(({ name }) => plainLetters(name).includes(letters)).map(({ id }) => id),
    )
    if (!projects.every((page) => named.has(page) || units.has(index.unitOf(page) ?? ''))) return false
  }
  return true
}

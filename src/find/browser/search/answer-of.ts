import type { NameMatcher } from '../../shared/names/matcher.ts'
import { type Narrowing, narrowedBy } from '../../shared/question/narrowed.ts'
import type { Question } from '../../shared/question/question.ts'
import { findInEitherForm } from '../../shared/question/simplified.ts'
import { understand } from '../../shared/question/understand.ts'
import type { LeftText, Understood, UnderstoodPart, UnderstoodQuery } from '../../shared/question/understood.ts'
import { SEARCH_SORTS, type SearchSort } from '../../shared/sorts.ts'
import type { Answer } from './answer.ts'
import { settled } from './exact.ts'
import { factOf } from './fact.ts'
import { type Found, findReading } from './found.ts'
import { grouped } from './grouped.ts'
import type { SearchIndex } from './search-index.ts'
import { sumsOf } from './sums.ts'

/** What a query finds, and what is left of it. */
interface Narrowed extends Found {
  readonly choice: Narrowing<SearchSort>
  readonly left: readonly number[]
}

/** Answers a question: by the pages that have all of it as it was typed; where there are none, or where it surely is a question, as it
 *  may be meant; in simplified characters; at last by what is near. `names` finds among the names of the index. */
export async function answerOf(
  index: SearchIndex,
  names: NameMatcher,
  question: Question<SearchSort>,
): Promise<Answer> {
  const typed = understand(question.query, index.known)
  const { text, found } = await findInEitherForm(typed.query, (form) =>
    narrowedReading(index, names, understand(form, index.known), question),
  )
  const approximate = found === undefined
  const answered = found ?? (await nearly(index, names, understand(text, index.known), question))
  return {
    ...(await toldOf(index, names, typed, answered, approximate)),
    ...(text !== typed.query && { simplified: text }),
  }
}

/** The first reading that leaves anything; else the first that finds anything. */
async function narrowedReading(
  index: SearchIndex,
  names: NameMatcher,
  query: UnderstoodQuery,
  question: Question<SearchSort>,
): Promise<Narrowed | undefined> {
  let first: Narrowed | undefined
  for (const understood of readingsOf(query, names)) {
    const choice = choiceOf(question, understood)
    const found = isNothing(understood, choice) ? nothing(understood) : await findReading(index, names, understood)
    if (!found) continue
    const narrowed = await narrowedTo(index, query, found, choice)
    if (narrowed.left.length > 0) return narrowed
    first ??= narrowed
  }
  return first
}

function readingsOf({ asTyped, meant }: UnderstoodQuery, names: NameMatcher): Understood[] {
  if (!meant) return [asTyped]
  return meant.asked?.sure || isNamed(asTyped, meant, names) ? [meant, asTyped] : [asTyped, meant]
}

/** Whether what is left is the whole name of something, as in 2025年宣传经费, and what was typed is in no name: then the project is
 *  meant, though some text may print the same letters. */
function isNamed(asTyped: Understood, meant: Understood, names: NameMatcher): boolean {
  const isName = ({ text }: LeftText) => names.find(text)[0]?.kind === 'whole'
  const inNames = asTyped.texts.some(({ text }) => names.find(text).length > 0)
  return meant.parts.length > 0 && meant.texts.length > 0 && meant.texts.every(isName) && !inNames
}

async function nearly(
  index: SearchIndex,
  names: NameMatcher,
  query: UnderstoodQuery,
  question: Question<SearchSort>,
): Promise<Narrowed> {
  const understood = query.meant ?? query.asTyped
  // Most questions never come here.
  const { findApproximate } = await import('./approximate.ts')
  const found = await findApproximate(index, names, understood)
  return narrowedTo(index, query, found, choiceOf(question, understood))
}

async function narrowedTo(
  index: SearchIndex,
  query: UnderstoodQuery,
  found: Found,
  choice: Narrowing<SearchSort>,
): Promise<Narrowed> {
  const chosen = await index.facets.chosen(found.pages, choice)
  const { pages: left, doubts } = await settled(index, { pages: chosen, doubts: found.doubts })
  if (choice.sort !== undefined) return { ...found, doubts, choice, left }
  const ranked = found.texts.length === 0 ? await weightiestFirst(index, left) : left
  return { ...found, doubts, choice, left: unitFirst(index, query, ranked) }
}

/** Where no word says which of many is meant, the newest year's are first and among these the largest budgets. */
async function weightiestFirst({ yearOf, budgets }: SearchIndex, pages: readonly number[]): Promise<readonly number[]> {
  const fen = await budgets(pages)
  const weight = (page: number) => fen.get(page) ?? -1
  return [...pages].sort((a, b) => (yearOf(b) ?? 0) - (yearOf(a) ?? 0) || weight(b) - weight(a))
}

/** Where units are named, their own pages stand before others that print their names; where nothing else is said, their own page first. */
function unitFirst(
  { unitOf, kindOf }: SearchIndex,
  { meant }: UnderstoodQuery,
  pages: readonly number[],
): readonly number[] {
  const units = new Set(meant?.parts.flatMap(unitsIn))
  if (units.size === 0) return pages
  const isBare = meant?.texts.length === 0
  const placeOf = (page: number) =>
    !units.has(unitOf(page) ?? '') ? 2 : isBare && kindOf(page) === 'department' ? 0 : 1
  return [0, 1, 2].flatMap((place) => pages.filter((page) => placeOf(page) === place))
}

function unitsIn({ condition }: UnderstoodPart): readonly string[] {
  return condition.kind === 'value' && condition.facet === 'unit' ? condition.ids : []
}

async function toldOf(
  index: SearchIndex,
  names: NameMatcher,
  { query, cut }: UnderstoodQuery,
  { understood, texts, choice, pages, left, doubts, marks }: Narrowed,
  approximate: boolean,
): Promise<Answer> {
  const hits = grouped(left, index)
  const told = { query, understood, choice, hits, pages: hits.flatMap((hit) => hit.pages) }
  const [sums, fact] = approximate
    ? []
    : await Promise.all([sumsOf(index, names, { ...told, texts }), factOf(index, names, { ...told, texts })])
  return {
    ...told,
    ...{ cut, before: pages, found: pages.length, doubts, approximate, marks },
    ...(sums && { sums }),
    ...(fact && { fact }),
  }
}

function choiceOf({ values, min, max, sort }: Question<SearchSort>, { parts }: Understood): Narrowing<SearchSort> {
  return narrowedBy({ values, min, max, ...(sort && { sort }) }, parts, SEARCH_SORTS)
}

/** Whether neither texts nor conditions say what to look for. */
function isNothing({ texts, parts, asked }: Understood, { values, min, max, sort }: Narrowing<SearchSort>): boolean {
  const isNarrow = parts.length > 0 || Object.keys(values).length > 0 || min !== '' || max !== '' || sort !== undefined
  return texts.length === 0 && !isNarrow && asked?.what !== 'list'
}

function nothing(understood: Understood): Found {
  return { pages: [], doubts: new Map(), marks: { needles: [], amounts: [] }, texts: [], understood }
}

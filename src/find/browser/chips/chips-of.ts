import { FACET_LABELS, FACETS, type FacetName } from '../../shared/facets.ts'
import { fenOfLimit } from '../../shared/question/budget-limits.ts'
import type { Narrowing } from '../../shared/question/narrowed.ts'
import type { Question } from '../../shared/question/question.ts'
import type { Understood, UnderstoodPart } from '../../shared/question/understood.ts'
import type { Sort } from '../../shared/sorts.ts'

const FEN_PER_WAN = 1_000_000

/** A condition that is in force and can be taken off. */
export interface Chip<Order extends Sort> {
  /** What holds, such as `2025年` or `部门自评：优`. */
  readonly label: string
  /** The words that it was understood from; absent where it was chosen. */
  readonly typed?: string
  /** The question that is left without it. */
  readonly without: Question<Order>
}

/** What holds of a question: what the reader chose, and what was understood. */
export interface InForce<Order extends Sort> {
  readonly question: Question<Order>
  /** What the parts were found in. */
  readonly query: string
  /** The parts that narrow what was found. */
  readonly parts: readonly UnderstoodPart[]
  /** Labels of the values chosen. */
  readonly labels: Partial<Readonly<Record<FacetName, string>>>
}

/** Everything that narrows the answer, each to be taken off: what was understood in the order typed, then what was chosen in the
 *  order of the form. */
export function chipsOf<Order extends Sort>({ question, query, parts, labels }: InForce<Order>): Chip<Order>[] {
  const understood = parts.map(({ start, end, label }) => ({
    label,
    typed: query.slice(start, end).trim(),
    without: { ...question, page: 1, query: withoutStretch(query, start, end) },
  }))
  return [...understood, ...valueChips(question, labels), ...limitChips(question)]
}

/** The question that is left when everything that narrows the answer is taken off; its order too. */
export function bareQuestion<Order extends Sort>({ query, parts }: InForce<Order>): Question<Order> {
  const left = [...parts].reverse().reduce((rest, { start, end }) => withoutStretch(rest, start, end), query)
  return { query: left, values: {}, min: '', max: '', page: 1 }
}

/** The words that are looked for, each to be taken off. */
export function textChips<Order extends Sort>(
  question: Question<Order>,
  query: string,
  texts: Understood['texts'],
): Chip<Order>[] {
  return texts.flatMap(({ text }) => {
    const start = query.indexOf(text)
    const without = { ...question, page: 1, query: withoutStretch(query, start, start + text.length) }
    return start === -1 ? [] : [{ label: `“${text}”`, without }]
  })
}

/** A query without a stretch of it, and without the blanks that it leaves. */
export function withoutStretch(query: string, start: number, end: number): string {
  return [query.slice(0, start).trimEnd(), query.slice(end).trimStart()].filter((rest) => rest !== '').join(' ')
}

/** What narrows and sorts. */
type Choice = Pick<Question<Sort>, 'values' | 'min' | 'max' | 'sort'>

/** The parts of a query that are in force: they say what the reader did not choose. `inForce`: what was chosen and understood, together. */
export function partsInForce(
  parts: readonly UnderstoodPart[],
  chosen: Choice,
  inForce: Omit<Narrowing<Sort>, 'page'>,
): UnderstoodPart[] {
  return parts.filter(({ condition }) => {
    if (condition.kind === 'sort') return inForce.sort === condition.sort && chosen.sort !== condition.sort
    if (condition.kind === 'budget') return inForce.min !== chosen.min || inForce.max !== chosen.max
    return chosen.values[condition.facet] === undefined
  })
}

function valueChips<Order extends Sort>(question: Question<Order>, labels: InForce<Order>['labels']): Chip<Order>[] {
  return FACETS.flatMap((name) => {
    const { [name]: id, ...values } = question.values
    if (id === undefined) return []
    const label = labels[name] ?? id
    return {
      label: name === 'year' ? label : `${FACET_LABELS[name]}：${label}`,
      without: { ...question, page: 1, values },
    }
  })
}

function limitChips<Order extends Sort>(question: Question<Order>): Chip<Order>[] {
  const limits = [
    { name: 'min', typed: question.min, words: '预算不低于' },
    { name: 'max', typed: question.max, words: '预算不高于' },
  ]
  return limits.flatMap(({ name, typed, words }) => {
    const fen = fenOfLimit(typed)
    if (fen === undefined) return []
    return { label: `${words} ${inWan(fen)}万元`, without: { ...question, page: 1, [name]: '' } }
  })
}

/** Exact: a rounded limit would say what does not hold. */
function inWan(fen: number): string {
  return (fen / FEN_PER_WAN).toLocaleString('en-US', { maximumFractionDigits: 6 })
}

/** What was typed as a limit of budgets and is no amount, so that nothing was narrowed by it. */
export function unreadLimits({ min, max }: Pick<Question<Sort>, 'min' | 'max'>): string[] {
  return [min, max].filter((typed) => typed !== '' && fenOfLimit(typed) === undefined)
}

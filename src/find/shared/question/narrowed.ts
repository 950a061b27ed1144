import type { FacetName } from '../facets.ts'
import type { Sort } from '../sorts.ts'
import type { Question } from './question.ts'
import type { Condition, UnderstoodPart } from './understood.ts'

const FEN_PER_WAN = 1_000_000

/** What a reader chose, without what is looked for. */
type Choice<Order extends Sort> = Omit<Question<Order>, 'query' | 'page'>

/** What narrows and sorts. */
export interface Narrowing<Order extends Sort> extends Omit<Choice<Order>, 'values'> {
  /** Ids of values, by facet: one of them must be had. */
  readonly values: Partial<Readonly<Record<FacetName, readonly string[]>>>
}

/** A choice together with what was understood of the query. What the reader chose counts where both say something; of a facet that is
 *  understood more than once each value counts. `sorts`: the orders that the page offers. */
export function narrowedBy<Order extends Sort>(
  choice: Choice<Order>,
  parts: readonly UnderstoodPart[],
  sorts: readonly Order[],
): Narrowing<Order> {
  const understood = parts.reduce<Narrowing<Order>>((sum, { condition }) => withCondition(sum, condition, sorts), {
    values: {},
    min: '',
    max: '',
  })
  const chosen = Object.fromEntries(Object.entries(choice.values).map(([facet, id]) => [facet, [id]]))
  const sort = choice.sort ?? understood.sort
  return {
    values: { ...understood.values, ...chosen },
    min: choice.min || understood.min,
    max: choice.max || understood.max,
    ...(sort && { sort }),
  }
}

function withCondition<Order extends Sort>(
  choice: Narrowing<Order>,
  condition: Condition,
  sorts: readonly Order[],
): Narrowing<Order> {
  if (condition.kind === 'value') {
    const ids = new Set([...(choice.values[condition.facet] ?? []), ...condition.ids])
    return { ...choice, values: { ...choice.values, [condition.facet]: [...ids] } }
  }
  if (condition.kind === 'budget')
    return { ...choice, min: limitOf(condition.min) ?? choice.min, max: limitOf(condition.max) ?? choice.max }
  const sort = sorts.find((order) => order === condition.sort)
  return { ...choice, ...(sort && { sort }) }
}

/** A limit in fen as the form has it: 万元. */
function limitOf(fen: number | undefined): string | undefined {
  return fen === undefined ? undefined : String(fen / FEN_PER_WAN)
}

import type { Sort } from '../sorts.ts'
import type { Question } from './question.ts'
import type { Condition, UnderstoodPart } from './understood.ts'

const FEN_PER_WAN = 1_000_000

/** What narrows and sorts, without what is looked for. */
type Choice<Order extends Sort> = Omit<Question<Order>, 'query' | 'page'>

/** A choice together with what was understood of the query. What the reader chose counts where both say something. `sorts`: the
 *  orders that the page offers. */
export function narrowedBy<Order extends Sort>(
  choice: Choice<Order>,
  parts: readonly UnderstoodPart[],
  sorts: readonly Order[],
): Choice<Order> {
  const understood = parts.reduce<Choice<Order>>((sum, { condition }) => withCondition(sum, condition, sorts), {
    values: {},
    min: '',
    max: '',
  })
  const sort = choice.sort ?? understood.sort
  return {
    values: { ...understood.values, ...choice.values },
    min: choice.min || understood.min,
    max: choice.max || understood.max,
    ...(sort && { sort }),
  }
}

function withCondition<Order extends Sort>(
  choice: Choice<Order>,
  condition: Condition,
  sorts: readonly Order[],
): Choice<Order> {
  if (condition.kind === 'value') return { ...choice, values: { ...choice.values, [condition.facet]: condition.id } }
  if (condition.kind === 'budget')
    return { ...choice, min: limitOf(condition.min) ?? choice.min, max: limitOf(condition.max) ?? choice.max }
  const sort = sorts.find((order) => order === condition.sort)
  return { ...choice, ...(sort && { sort }) }
}

/** A limit in fen as the form has it: 万元. */
function limitOf(fen: number | undefined): string | undefined {
  return fen === undefined ? undefined : String(fen / FEN_PER_WAN)
}

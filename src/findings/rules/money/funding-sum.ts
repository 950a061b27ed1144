import { sumOf } from '../../../facts/money/money.ts'
import type { ProjectRule } from '../../finding.ts'
import { amountIn } from './amount-in.ts'

/** Funding that does not come to the budget, to the fen. Source: 预算数 is 财政资金 and 其他资金 together. */
export const FUNDING_NOT_TOTAL = {
  id: 'funding-not-total',
  group: 'money',
  severity: 'check',
  title: '来源合计不等于预算',
  why: '各项资金来源加起来应当正好等于预算数。',
  question: '预算数和资金来源差的这笔钱是什么，哪个数是对的？',
  find: ({ budget, funding, moneyUnit }) => {
    const parts = funding.flatMap(({ amount }) => (amount.fen === undefined ? [] : [amount.fen]))
    if (budget.fen === undefined || parts.length === 0 || parts.length < funding.length) return []
    if (addsUp(parts, budget.fen)) return []
    const sum = sumOf(parts)
    const printed = funding.map(({ source, amount }) => `${source} ${amount.raw.trim()}`)
    return [
      {
        place: 'money',
        values: [budget.raw, ...funding.map(({ amount }) => amount.raw)],
        message: `预算数“${budget.raw.trim()}”（${moneyUnit}）；${printed.join('，')}，相加是 ${amountIn(sum, moneyUnit)}。`,
      },
    ]
  },
} as const satisfies ProjectRule

/** Two sources are the whole; more may hold a subtotal and its parts, so it is enough that some of them add up. */
function addsUp(parts: readonly bigint[], total: bigint): boolean {
  if (parts.length <= 2) return sumOf(parts) === total
  let sums = new Set([0n])
  for (const fen of parts.slice(0, 12)) sums = new Set([...sums, ...[...sums].map((sum) => sum + fen)])
  return sums.has(total)
}

import { sumOf } from '../../../facts/money/money.ts'
import { isSumLabel } from '../../../facts/money/sum-label.ts'
import type { Amount, Funding, MoneyUnit } from '../../../model/amount.ts'
import type { Department } from '../../../model/department.ts'
import type { Task, WholeTargets } from '../../../model/whole-targets.ts'
import type { UnitHit, UnitRule } from '../../finding.ts'
import { amountIn } from './amount-in.ts'

/** The two kinds of spending, which are all of it. */
const KINDS = [/^基本支出/, /^项目支出/] as const

/** Amounts of a whole department's form that should come to a sum that it prints, to the fen: the tasks in a column to their row of
 *  sums, or to the budget where there is no such row; 基本支出 and 项目支出 to the budget. Said only where every cell is a number.
 *  Source: 部门整体支出绩效目标表, 年度主要任务 with 金额合计; 预算法 §32, 部门预算 is 基本支出 and 项目支出. */
export const WHOLE_NOT_TOTAL = {
  id: 'whole-not-total',
  group: 'money',
  severity: 'check',
  title: '整体金额对不上',
  why: '部门整体表里的分项加起来，应当正好等于表里印的合计。',
  question: '分项和合计差的这笔钱是什么，哪个数是对的？',
  findInUnit: ({ whole, wholeAppraisal }: Department) => [
    ...(whole ? [...kindHits(whole), ...taskHits(whole, 'whole-tasks', whole.budget)] : []),
    ...(wholeAppraisal ? taskHits(wholeAppraisal, 'appraisal-whole', undefined) : []),
  ],
} as const satisfies UnitRule

function kindHits({ budget, funding, moneyUnit }: WholeTargets): UnitHit[] {
  const parts = KINDS.map((kind) => funding.filter(({ source }) => kind.test(source.trim())))
  if (parts.some((found) => found.length !== 1)) return []
  return difference({ name: '预算总额', amount: budget }, parts.flat(), moneyUnit, 'whole-money')
}

/** The tasks of each column against the sum that is printed for it. */
function taskHits(
  { tasks = [], moneyUnit }: { readonly tasks?: readonly Task[]; readonly moneyUnit: MoneyUnit },
  anchor: string,
  budget: Amount | undefined,
): UnitHit[] {
  const sums = tasks.filter(({ name }) => isSumLabel(name))
  const rows = tasks.filter(({ name }) => !isSumLabel(name))
  const [sum, ...more] = sums
  if (more.length > 0 || rows.length === 0) return []
  const labels = new Set(tasks.flatMap(({ amounts }) => amounts.map(({ source }) => source)))
  return [...labels].flatMap((label) => {
    const isWhole = isSumLabel(label) || labels.size === 1
    const total = sum ? amountOf(sum, label) : isWhole ? budget : undefined
    const parts = rows.flatMap((task): Funding[] => {
      const amount = amountOf(task, label)
      return amount ? [{ source: task.name, amount }] : []
    })
    if (parts.length < rows.length) return []
    return difference({ name: sum ? `${sum.name}的${label}` : '预算总额', amount: total }, parts, moneyUnit, anchor)
  })
}

function amountOf({ amounts }: Task, label: string): Amount | undefined {
  return amounts.find(({ source }) => source === label)?.amount
}

function difference(
  { name, amount }: { readonly name: string; readonly amount: Amount | undefined },
  parts: readonly Funding[],
  unit: MoneyUnit,
  anchor: string,
): UnitHit[] {
  const fens = parts.flatMap((part) => part.amount.fen ?? [])
  if (amount?.fen === undefined || fens.length < parts.length) return []
  const sum = sumOf(fens)
  if (sum === amount.fen) return []
  const said = parts.map((part) => `${part.source.trim()} ${part.amount.raw.trim()}`)
  return [
    {
      ...{ places: [], anchor, values: [amount.raw, ...parts.map((part) => part.amount.raw)] },
      message: `部门整体：${name.trim()}“${amount.raw.trim()}”（${unit}）；${said.join('，')}，相加是 ${amountIn(sum, unit)}。`,
    },
  ]
}

import type { MoneyUnit } from '../../src/model/amount.ts'
import type { PlannedProject } from './planned.ts'
import { type Random, randomOf } from './random.ts'
import { RATES } from './rates.ts'
import { yearsAfter } from './texts.ts'

/** Budget of a project in its year, in whole yuan. */
export function budgetOf({ root, born, year, kind, size }: PlannedProject): number {
  const [least, most] = kind.budget
  const random = randomOf(root, 'budget')
  let value = least * (most / least) ** random.next() * 10_000
  for (const one of yearsAfter(born, year)) {
    const change = randomOf(root, 'budget', one)
    if (change.chance(RATES.budgetChanged)) value *= 0.78 + change.next() * 0.5
  }
  const exact = randomOf(root, 'exact', year).chance(0.12)
  const yuan = value * size
  const step = exact ? 1 : yuan > 1_000_000 ? 10_000 : yuan > 100_000 ? 1000 : 500
  return Math.max(step, Math.round(yuan / step) * step)
}

/** Whole yuan as its table prints them: `100000.00`, or in 万元 as many decimals as it needs, two at least. */
export function printedAmount(yuan: number, unit: MoneyUnit): string {
  if (unit === '元') return yuan.toFixed(2)
  const short = (yuan / 10_000).toFixed(2)
  return Number(short) * 10_000 === yuan ? short : (yuan / 10_000).toFixed(4)
}

/** 万元 for a sentence or a target: `12.5`. */
export function plainWan(yuan: number): string {
  return String(Number((yuan / 10_000).toFixed(4)))
}

/** The rows of a project's funding, which sum to the budget but for a few. */
export function fundingOf(project: PlannedProject, yuan: number, unit: MoneyUnit): Record<string, string> {
  const random = randomOf(project.root, 'funding', project.year)
  const other = randomOf(project.root, 'other-funds').chance(RATES.otherFunds) ? shareOf(yuan, random) : 0
  const wrong = random.chance(RATES.sumWrong) ? Math.round(yuan * 0.1) : 0
  const fiscal = printedAmount(yuan - other - wrong, unit)
  const twice = random.chance(RATES.amountTwice) && unit === '万元'
  return {
    财政资金: twice ? `${Number(fiscal)}万${Number(fiscal)}万` : fiscal,
    其他资金: other > 0 ? printedAmount(other, unit) : '0',
  }
}

function shareOf(yuan: number, random: Random): number {
  return Math.round((yuan * random.int(1, 6)) / 10 / 100) * 100
}

/** The cell of the budget; a few print their unit, such as `250万`. */
export function budgetCell(project: PlannedProject, yuan: number, unit: MoneyUnit): string {
  const odd = unit === '万元' && randomOf(project.root, 'cell', project.year).chance(RATES.amountWithUnit)
  return odd ? `${plainWan(yuan)}万` : printedAmount(yuan, unit)
}

/** Ways in which projects spend, by the share of the plan's months: cumulative per cents at its ends. */
const COURSES: readonly (readonly number[])[] = [
  [25, 50, 80, 100],
  [20, 50, 85, 100],
  [30, 60, 90, 100],
  [50, 80, 100, 100],
  [10, 40, 75, 100],
  [0, 30, 70, 100],
  [25, 50, 75, 100],
  [40, 70, 90, 100],
]

/** A project's spend plan by column heads such as `3月底`; undefined where its form has none. */
export function spendPlanOf(
  project: PlannedProject,
  months: readonly number[],
  digits: number,
): Record<string, string> | undefined {
  if (months.length === 0) return undefined
  const course = randomOf(project.root, 'course')
  const odd = randomOf(project.root, 'plan', project.year)
  const all = course.chance(RATES.planByJune) ? [60, 100, 100, 100] : course.pick(COURSES)
  const shares = all.slice(-months.length)
  if (odd.chance(RATES.planFalls)) shares[months.length - 2] = (shares[months.length - 3] ?? 20) - 10
  if (odd.chance(RATES.planEndsEarly)) shares[months.length - 1] = 95
  const blank = course.chance(RATES.planBlank)
  const cells = shares.map((share, n) => (blank && n === 0 ? '' : `${Math.max(0, share).toFixed(digits)}%`))
  return Object.fromEntries(months.map((month, n) => [`${month}月底`, cells[n] ?? '']))
}

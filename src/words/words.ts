import { budgetOf, fundingOf } from '../facts/money/money.ts'
import { jointPlanOf, type PlannedShare, planToCompletionOf } from '../facts/money/spend-plan.ts'
import type { Attainments } from '../facts/results/attainment.ts'
import type { Measurability } from '../facts/results/targets.ts'
import { purposeLeadOf } from '../facts/text/purpose.ts'
import { absenceOf, BLANK, NOT_PUBLISHED, UNREADABLE } from '../model/absence.ts'
import { type Amount, amountStateOf, type Total } from '../model/amount.ts'
import type { Project } from '../model/project.ts'
import { formatAmount, formatHeadline, formatSpoken, formatYuan, isRounded } from './money.ts'
import { printedWords } from './printed.ts'
import { attainmentsWords } from './result-words.ts'
import { formatShare } from './share.ts'
import { formatTotalYuan, isUnknown, missingNote } from './total.ts'

/** Money as a headline: rounded, and what must be read with it one step below. */
export interface MoneyHeadline {
  readonly headline: string
  /** The exact amount where the headline is rounded; what a total leaves out, or what is printed where no number is read. */
  readonly lines: readonly string[]
}

/** A total as a headline. */
export function totalHeadline(total: Total): MoneyHeadline {
  const note = missingNote(total)
  const exact = isUnknown(total) ? [] : exactLines(total.fen)
  const headline = isUnknown(total) ? formatTotalYuan(total) : formatHeadline(total.fen)
  return { headline, lines: [...exact, ...(note ? [note] : [])] }
}

/** An amount as a headline. */
export function amountHeadline(amount: Amount): MoneyHeadline {
  const state = amountStateOf(amount)
  if (amount.fen !== undefined) return { headline: formatHeadline(amount.fen), lines: exactLines(amount.fen) }
  return { headline: state ?? '', lines: state === UNREADABLE ? [`原文“${amount.raw.trim()}”`] : [] }
}

function exactLines(fen: bigint): string[] {
  return isRounded(fen) ? [`${formatYuan(fen)} 元`] : []
}

/** A project's budget in words, exact. */
function budgetWords({ budget }: Project): string {
  return budget.fen === undefined ? formatAmount(budget) : formatSpoken(budget.fen)
}

/** Where a project's money comes from, such as `全部为财政资金`. */
export function fundingWords({ budget, funding }: Project): string {
  const paying = funding.filter(({ amount }) => amount.fen !== 0n)
  const [only] = paying
  if (only && paying.length === 1 && only.amount.fen !== undefined && only.amount.fen === budget.fen)
    return `全部为${only.source}`
  if (paying.length === 0) return '资金来源未公布'
  return paying.map(({ source, amount }) => `${source} ${yuanWords(amount)}`).join('，')
}

/** A project's budget in full yuan, for a list: all of it is in one unit. */
export function budgetYuanWords({ budget }: Project): string {
  return yuanWords(budget)
}

function yuanWords(amount: Amount): string {
  return `${formatAmount(amount)}${amount.fen === undefined ? '' : ' 元'}`
}

/** What a project is for, short: its purpose, or its first goal where the form has no purpose. */
export function purposeWords({ purpose, goals = [] }: Project): string {
  if (purpose === undefined) return goals[0] ? `目标：${shortened(goals[0].text)}` : NOT_PUBLISHED
  return absenceOf(purpose) ? printedWords(purpose) : shortened(purpose)
}

function shortened(purpose: string): string {
  const { text, whole } = purposeLeadOf(purpose)
  return whole ? text : `${text}……`
}

/** A spend plan in words, such as `3月底 50%，6月底 80%，10月底 100%`. */
export function planWords(plan: readonly PlannedShare[] | undefined): string {
  if (!plan) return NOT_PUBLISHED
  return planToCompletionOf(plan)
    .map(({ label, share }) => `${label} ${share === undefined ? BLANK : formatShare(share)}`)
    .join('，')
}

/** What several projects plan together, with how it was computed; where it cannot be, `where` is the place of each project's own
 *  plan, and 未公布 is said where none has one. */
export function jointProgressWords(
  projects: readonly Project[],
  where: string,
): { readonly said: string; readonly note?: string } {
  const half = jointPlanOf(projects)?.find(({ month }) => month === 6)
  if (half?.share !== undefined)
    return { said: `计划到${half.label}支出 ${formatShare(half.share)}`, note: '由各项目计划按金额推算' }
  return { said: projects.some(({ spendPlan }) => spendPlan) ? `各项目的计划见${where}` : `计划支出 ${NOT_PUBLISHED}` }
}

/** A project in one sentence, for search engines and shared links. `attainments`: of its indicators. */
export function projectSentence(project: Project, attainments: Attainments): string {
  const plan = project.spendPlan ? `计划支出进度：${planWords(project.spendPlan)}。` : ''
  const { met, missed, incomparable } = attainments
  const results = met + missed + incomparable > 0 ? `：${attainmentsWords(attainments)}` : ''
  return `${project.year}年预算 ${budgetWords(project)}，用于${purposeWords(project)}。${plan}共 ${project.indicators.length} 项绩效指标${results}。`
}

/** Several projects in one clause: how many, how much. */
export function projectsWords(projects: readonly Project[]): string {
  return `${projects.length} 个项目，预算合计 ${totalYuanWords(budgetOf(projects))}`
}

/** Where the money of several projects comes from, such as `全部为财政资金`. */
export function fundingTotalWords(projects: readonly Project[]): string {
  const paying = fundingOf(projects).filter(({ total }) => total.fen !== 0n || total.missing > 0)
  const [only] = paying
  const budget = budgetOf(projects)
  if (only && paying.length === 1 && only.total.missing + budget.missing === 0 && only.total.fen === budget.fen)
    return `全部为${only.source}`
  if (paying.length === 0) return '资金来源未公布'
  return paying.map(({ source, total }) => `${source} ${totalYuanWords(total)}`).join('，')
}

/** A total in full yuan with how many amounts are not in it. */
function totalYuanWords(total: Total): string {
  const note = missingNote(total)
  return `${formatTotalYuan(total)}${isUnknown(total) ? '' : ' 元'}${note ? `（${note}）` : ''}`
}

/** How far indicators can be measured, such as `9 项指标：5 项有数字，4 项只有文字`. */
export function measurabilityWords({ total, quantitative, qualitative, missing }: Measurability): string {
  const parts = [
    { count: quantitative, words: '有数字' },
    { count: qualitative, words: '只有文字' },
    { count: missing, words: '缺数字或未填' },
  ]
  const told = parts.filter(({ count }) => count > 0).map(({ count, words }) => `${count} 项${words}`)
  return `${total} 项指标：${told.join('，')}`
}

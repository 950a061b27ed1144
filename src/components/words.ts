import { budgetOf, fundingOf, type Total } from '../facts/money.ts'
import { purposeLeadOf } from '../facts/purpose.ts'
import { jointPlanOf, type PlannedShare, planToCompletionOf } from '../facts/spend-plan.ts'
import type { Measurability } from '../facts/targets.ts'
import { GRADE_NAMES, PENDING } from '../format/grade.ts'
import { amountStateOf, formatSpoken } from '../format/money.ts'
import { formatShare } from '../format/share.ts'
import type { Grade } from '../model/grade.ts'
import type { Project } from '../model/project.ts'

/** A total in words, with how many amounts are not in it. */
export function totalWords({ fen, missing }: Total): string {
  return missing === 0 ? formatSpoken(fen) : `${formatSpoken(fen)}（另有 ${missing} 项没有数字）`
}

/** A project's budget in words. */
export function budgetWords({ budget }: Project): string {
  return budget.fen === undefined ? (amountStateOf(budget) ?? '未填') : formatSpoken(budget.fen)
}

/** Where a project's money comes from, such as `全部为财政资金`. */
export function fundingWords({ budget, funding }: Project): string {
  const paying = funding.filter(({ amount }) => amount.fen !== 0)
  const [only] = paying
  if (only && paying.length === 1 && only.amount.fen !== undefined && only.amount.fen === budget.fen)
    return `全部为${only.source}`
  if (paying.length === 0) return '资金来源未公布'
  return paying
    .map(({ source, amount }) => `${source} ${amountStateOf(amount) ?? formatSpoken(amount.fen ?? 0)}`)
    .join('，')
}

/** What a project is for, short: its purpose, or its first goal where the form has no purpose. */
export function purposeWords({ purpose, goals = [] }: Project): string {
  if (purpose === undefined) return goals[0] ? `目标：${shortened(goals[0].text)}` : '未公布'
  if (purpose.trim() === '') return '未填'
  return shortened(purpose)
}

function shortened(purpose: string): string {
  const { text, whole } = purposeLeadOf(purpose)
  return whole ? text : `${text}……`
}

/** A spend plan in words, such as `3月底 50%，6月底 80%，10月底 100%`. */
export function planWords(plan: readonly PlannedShare[] | undefined): string {
  if (!plan) return '未公布'
  return planToCompletionOf(plan)
    .map(({ label, share }) => `${label} ${share === undefined ? '未填' : formatShare(share)}`)
    .join('，')
}

/** What several projects together plan to have spent by the middle of the year, or undefined where that is unknown. */
export function halfYearWords(projects: readonly Project[]): string | undefined {
  const half = jointPlanOf(projects)?.find(({ month }) => month === 6)
  return half?.share === undefined ? undefined : `计划到${half.label}支出 ${formatShare(half.share)}`
}

/** A project in one sentence, for search engines and shared links. */
export function projectSentence(project: Project, grade?: Grade): string {
  const plan = project.spendPlan ? `计划支出进度：${planWords(project.spendPlan)}。` : ''
  return `${project.year}年预算 ${budgetWords(project)}，用于${purposeWords(project)}。${plan}共 ${project.indicators.length} 项绩效指标，完成等级${grade ? GRADE_NAMES[grade] : PENDING}。`
}

/** Several projects in one clause: how many, how much. */
export function projectsWords(projects: readonly Project[]): string {
  return `${projects.length} 个项目，预算合计 ${totalWords(budgetOf(projects))}`
}

/** Where the money of several projects comes from, such as `全部为财政资金`. */
export function fundingTotalWords(projects: readonly Project[]): string {
  const paying = fundingOf(projects).filter(({ total }) => total.fen !== 0 || total.missing > 0)
  const [only] = paying
  const budget = budgetOf(projects)
  if (only && paying.length === 1 && only.total.missing + budget.missing === 0 && only.total.fen === budget.fen)
    return `全部为${only.source}`
  if (paying.length === 0) return '资金来源未公布'
  return paying.map(({ source, total }) => `${source} ${totalWords(total)}`).join('，')
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

import type { Execution } from '../facts/money/execution.ts'
import type { Spending } from '../facts/money/spending.ts'
import type { Project } from '../model/project.ts'
import { formatHeadline } from './money.ts'
import { formatShare } from './share.ts'
import { planWords } from './words.ts'

/** How far a project is: what is said first, and what is to be read with it. */
interface ProgressAnswer {
  readonly said: string
  readonly note?: string
}

/** What is known of a project's spending. */
interface Spent {
  readonly project: Project
  /** By its self-appraisal. */
  readonly execution: Execution | undefined
  readonly spending: Spending | undefined
}

/** What a project spent, by its self-appraisal, else by what was published while the year ran; what it plans only until that is
 *  known. `updated` is the day of the site, `YYYY-MM-DD`: of a year that is over the lack is told. */
export function progressAnswer({ project, execution, spending }: Spent, updated: string): ProgressAnswer {
  const plan = project.spendPlan && `计划 ${planWords(project.spendPlan)}`
  const isOver = Number.parseInt(updated, 10) > project.year
  if (execution?.executed !== undefined)
    return answer(`花了 ${formatHeadline(execution.executed)}`, executionNote(execution, project.budget.fen))
  const watched = watchedWords(spending)
  if (watched) return answer(watched, isOver ? '全年花了多少没有公布' : plan)
  if (isOver) return answer('花了多少没有公布', plan)
  return answer(plannedWords(project) ?? '没有公布支出计划', plan)
}

function answer(said: string, note: string | undefined): ProgressAnswer {
  return note ? { said, note } : { said }
}

function executionNote({ original, revised, published, computed }: Execution, budget: bigint | undefined): string {
  const before = original ?? budget
  const isAdjusted = revised !== undefined && before !== undefined && revised !== before
  const adjusted = isAdjusted && `年中预算${revised < before ? '调减' : '调增'}到 ${formatHeadline(revised)}`
  const rate = published?.value === undefined ? computed && formatShare(computed) : published.raw.trim()
  return [adjusted, rate && `执行 ${rate}`].filter((part) => part).join('，')
}

/** The latest month of which something is known. */
function watchedWords(spending: Spending | undefined): string | undefined {
  const last = spending?.points.findLast(({ fen, share }) => fen !== undefined || share !== undefined)
  if (!last) return undefined
  if (last.fen !== undefined) return `到${last.label}花了 ${formatHeadline(last.fen)}`
  return last.share === undefined ? undefined : `到${last.label}花了 ${formatShare(last.share)}`
}

/** The plan at the half year, or at its first month with a share. */
function plannedWords({ spendPlan = [] }: Project): string | undefined {
  const known = spendPlan.filter(({ share }) => share !== undefined)
  const point = known.find(({ month }) => month === 6) ?? known[0]
  return point?.share === undefined ? undefined : `计划到${point.label}花 ${formatShare(point.share)}`
}

/** Plan and actual at one month's end in money, such as `到10月底，计划花 284万元，实际花了 171万元，是计划的 60.3%`. */
export function moneyGapWords(label: string, planned: bigint, actual: bigint): string {
  const spent = `实际花了 ${formatHeadline(actual)}`
  if (planned <= 0n) return `到${label}，计划还没有支出，${spent}`
  const part = Number(((Number(actual) / Number(planned)) * 100).toFixed(1))
  return `到${label}，计划花 ${formatHeadline(planned)}，${spent}，${actual === planned ? '与计划一致' : `是计划的 ${part}%`}`
}

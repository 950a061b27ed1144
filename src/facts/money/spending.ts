import { UNREADABLE } from '../../model/absence.ts'
import { type Amount, amountStateOf } from '../../model/amount.ts'
import type { Department } from '../../model/department.ts'
import type { Monitoring, SpentPoint } from '../../model/monitoring.ts'
import type { Project } from '../../model/project.ts'
import { appraisalOf } from '../results/appraisal.ts'
import { isOf } from '../results/appraisal-pairs.ts'
import { roundTo } from '../results/printed.ts'
import { totalRowOf } from './execution.ts'
import { shareOfMoney } from './money.ts'

/** What a project had actually spent by the end of a month, since the year began. */
interface ActualPoint {
  /** Such as `7月底`. */
  readonly label: string
  /** Calendar month, 1–12. */
  readonly month: number
  /** The cell as printed; empty when it was left blank. */
  readonly raw: string
  /** Integer fen, where an amount is published. */
  readonly fen?: bigint
  /** Share of the budget, 0 or more. Absent where neither a share nor an amount with its budget is published. */
  readonly share?: number
  readonly from: 'monitoring' | 'appraisal'
}

/** A project's actual spending over the year. */
export interface Spending {
  /** In the order of the months; one a month at most. */
  readonly points: readonly ActualPoint[]
  /** What an amount's share is a share of: the budget as revised in the year where the appraisal prints one that is not 0, so
   *  that the last share is the execution rate, else the budget first published. No share is worked out of a base that cannot
   *  be read. A published share is taken as printed. */
  readonly base: 'revised' | 'budget'
}

/** Plan and actual spending at one month's end. */
export interface SpendingGap {
  readonly label: string
  readonly month: number
  /** Shares of the budget. */
  readonly planned: number
  readonly actual: number
  /** Actual − planned, to 2 decimals of per cent: below 0 is slower than planned. */
  readonly gap: number
}

/** Actual spending, from what was published while the year ran and, at the end of December, from the appraisal; undefined
 *  where neither is. */
export function spendingOf(department: Department, project: Project): Spending | undefined {
  const appraisal = appraisalOf(department, project)
  const row = appraisal && totalRowOf(appraisal)
  const base = isBase(row?.revised) ? row.revised : project.budget
  const reports = reportsOf(department, project)
  const watched = reports.flatMap(({ spent }) => spent.map((point) => watchedPoint(point, base.fen)))
  const points = new Map(watched.map((point) => [point.month, point]))
  if (isSaid(row?.executed)) points.set(12, yearEndOf(row.executed, base.fen))
  if (points.size === 0) return undefined
  return {
    points: [...points.values()].sort((a, b) => a.month - b.month),
    base: base === project.budget ? 'budget' : 'revised',
  }
}

/** Where both plan and actual spending have a share, month by month; the last is the latest. */
export function spendingGapsOf({ spendPlan = [] }: Pick<Project, 'spendPlan'>, spending: Spending): SpendingGap[] {
  return spending.points.flatMap(({ label, month, share: actual }) => {
    const planned = spendPlan.find((point) => point.month === month)?.share
    if (planned === undefined || actual === undefined) return []
    return [{ label, month, planned, actual, gap: roundTo(roundTo(actual, 4) - planned, 4) }]
  })
}

/** What was published of a project while the year ran; nothing where another project of its name may be meant. */
function reportsOf({ monitoring = [], projects }: Department, project: Project): Monitoring[] {
  const rivals = projects.filter((other) => other !== project && other.name === project.name)
  return monitoring.filter((report) => isOf(report, project) && !rivals.some((other) => isOf(report, other)))
}

function watchedPoint({ label, month, raw, fen, share }: SpentPoint, base: bigint | undefined): ActualPoint {
  const known = share ?? shareOfMoney(fen, base)
  return {
    label,
    month,
    raw,
    from: 'monitoring',
    ...(fen !== undefined && { fen }),
    ...(known !== undefined && { share: known }),
  }
}

function yearEndOf({ raw, fen }: Amount, base: bigint | undefined): ActualPoint {
  const share = shareOfMoney(fen, base)
  return {
    label: '12月底',
    month: 12,
    raw,
    from: 'appraisal',
    ...(fen !== undefined && { fen }),
    ...(share !== undefined && { share }),
  }
}

/** Whether amounts are shares of this revised budget: not where it is 0, left blank or a dash. */
function isBase(revised: Amount | undefined): revised is Amount {
  return isSaid(revised) && revised.fen !== 0n
}

/** Whether a cell prints an amount, one that cannot be read among them. */
function isSaid(amount: Amount | undefined): amount is Amount {
  const state = amountStateOf(amount)
  return state === undefined || state === UNREADABLE
}

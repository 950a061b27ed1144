import type { JointSpending } from '../facts/money/joint-spending.ts'
import type { Largest } from '../facts/money/largest.ts'
import { budgetOf } from '../facts/money/money.ts'
import type { UnitExecution } from '../facts/money/unit-execution.ts'
import type { Attainments } from '../facts/results/attainment.ts'
import type { Measurability } from '../facts/results/targets.ts'
import type { ProjectChanges } from '../facts/years/changes.ts'
import type { UnitChanges } from '../facts/years/unit-changes.ts'
import { NOT_PUBLISHED } from '../model/absence.ts'
import type { Amount, Total } from '../model/amount.ts'
import type { AppraisedIndicator } from '../model/appraisal.ts'
import type { Project } from '../model/project.ts'
import { type AxisUnit, formatRounded } from './axis-money.ts'
import { formatRoundedChange } from './change.ts'
import { againstWords } from './changes-words.ts'
import { formatAmount, formatHeadline } from './money.ts'
import { printedWords } from './printed.ts'
import { attainmentsWords } from './result-words.ts'
import { formatRate } from './share.ts'
import { formatTotalYuan, isUnknown, missingNote } from './total.ts'
import { jointProgressWords, measurabilityWords } from './words.ts'

/** An answer of a unit's page: what is to be read first, and under it what that rests on. */
interface Answer {
  readonly figure: string
  /** Empty where there is nothing to add. */
  readonly note: string
}

/** What is said of results until they are published. */
export const NOT_YET = '还没有公布'

/** A unit's money, and what its note rests on. `appraised` is how many self-appraisals it published. */
export function moneyAnswer(
  {
    budget,
    changes,
    largest,
  }: { readonly budget: Total; readonly changes: UnitChanges | undefined; readonly largest: Largest | undefined },
  appraised: number,
): Answer {
  if (budget.count > 0) {
    const note = [unitMoneyWords(changes, largest), isUnknown(budget) ? undefined : missingNote(budget)]
    return { figure: headlineOf(budget), note: note.filter((part) => part).join('，') }
  }
  return {
    figure: NOT_PUBLISHED,
    note: `没有公布项目绩效目标${appraised > 0 ? `，公布了 ${appraised} 个项目的绩效自评` : ''}`,
  }
}

/** The money of a unit that publishes no project: its budget as a whole, as its form prints it, else the year's (全年预算) by
 *  its self-appraisal as a whole; undefined where neither has a number. */
export function wholeMoneyAnswer(
  budget: Amount | undefined,
  execution: Pick<UnitExecution, 'revised'> | undefined,
): Answer | undefined {
  if (budget?.fen !== undefined) {
    return { figure: formatHeadline(budget.fen), note: '部门整体的预算总额；没有公布项目绩效目标' }
  }
  if (!execution || isUnknown(execution.revised)) return undefined
  return { figure: formatHeadline(execution.revised.fen), note: '部门整体自评里的全年预算；没有公布项目绩效目标' }
}

/** A unit's money against what it published before, and its largest project, such as `比上年 +2.2%，“河道清淤治理”占 60%`; empty
 *  where neither can be told. */
export function unitMoneyWords(changes: UnitChanges | undefined, largest: Largest | undefined): string {
  const change = changes && unitChangeWords(changes)
  const against = changes && againstWords([changes.before.year], changes.after.year)
  const parts = [
    change && (change === formatRoundedChange(0) ? `与${against}${change}` : `比${against} ${change}`),
    largest && `“${largest.project.name}”占${partWords(largest)}`,
  ]
  return parts.filter((part) => part).join('，')
}

/** The change of all of a unit's money, such as `+2.2%`; undefined where a budget of either year has no number. */
export function unitChangeWords({ before, after, budget }: UnitChanges): string | undefined {
  if (budget) return budget.share === undefined ? undefined : formatRoundedChange(budget.share)
  const isKnown = budgetOf(before.projects).missing + budgetOf(after.projects).missing === 0
  return isKnown ? formatRoundedChange(0) : undefined
}

/** In whole per cent; what is not all of it is not said to be. */
function partWords({ share }: Largest): string {
  return share < 0.01 ? '不到 1%' : ` ${share < 1 ? Math.min(99, Math.round(share * 100)) : 100}%`
}

/** What became of a project's budget, short: `+12%`, `持平`, `新增`, `两项合并`; empty where that cannot be told. `parts` is how many
 *  projects it continues, `isFirst` whether its unit published nothing before. */
export function projectChangeWords(changes: ProjectChanges | undefined, parts: number, isFirst: boolean): string {
  if (!changes) return isFirst ? '' : '新增'
  if (parts > 1) return `${parts} 项合并`
  const { before, after, budget } = changes
  const since = before.year === after.year - 1 ? '' : `比${before.year}年 `
  if (budget?.share !== undefined) return `${since}${formatRoundedChange(budget.share)}`
  return budget || after.budget.fen === undefined ? '' : `${since}${formatRoundedChange(0)}`
}

const ADJUSTED = { cut: '调减后', raised: '调增后', same: '预算' } as const

/** What a unit spent by its self-appraisals, such as `430.3万元`, `调减后 448.5万元的 95.9%`. */
export function executionAnswer({ executed, revised, adjusted, rate }: UnitExecution): Answer {
  const budget = isUnknown(revised)
    ? []
    : [
        `${adjusted ? ADJUSTED[adjusted] : '全年预算'} ${formatHeadline(revised.fen)}${rate === undefined ? '' : `的 ${formatRate(rate)}`}`,
      ]
  const notes = [...budget, ...(isUnknown(executed) ? [] : [missingNote(executed)])]
  return { figure: headlineOf(executed), note: notes.filter((note) => note).join('，') }
}

/** What a unit spent: by its self-appraisals, else what is published while the year runs, else what it plans. */
export function spentAnswer(
  projects: readonly Project[],
  { execution, spent }: { readonly execution: UnitExecution | undefined; readonly spent: JointSpending | undefined },
): Answer {
  if (execution) return executionAnswer(execution)
  if (spent) {
    const note = ['全年执行还没有公布', missingNote(spent.spent)].filter((part) => part)
    return { figure: `到${spent.label} ${formatHeadline(spent.spent.fen)}`, note: note.join('，') }
  }
  return { figure: NOT_YET, note: projects.length === 0 ? '' : jointProgressWords(projects, '项目页').said }
}

/** How many targets of a unit were reached, such as `76 项达到，7 项未达到`, `120 项里 83 项能比，37 项没法比`. Without any that can be
 *  compared the figure says so. */
export function attainmentAnswer(counts: Attainments, measurability: Measurability): Answer {
  const { met, missed, incomparable, pending } = counts
  const compared = met + missed
  if (compared === 0) {
    const figure = pending > 0 && incomparable === 0 ? NOT_YET : attainmentsWords(counts)
    return { figure, note: measurability.total > 0 ? measurabilityWords(measurability) : '' }
  }
  const figure = [...(met > 0 ? [`${met} 项达到`] : []), ...(missed > 0 ? [`${missed} 项未达到`] : [])].join('，')
  const others = [
    ...(incomparable > 0 ? [`${incomparable} 项没法比`] : []),
    ...(pending > 0 ? [`${pending} 项待评`] : []),
  ]
  const note =
    others.length === 0
      ? `${compared} 项都能比`
      : `${compared + incomparable + pending} 项里 ${compared} 项能比，${others.join('，')}`
  return { figure, note }
}

function headlineOf(total: Total): string {
  return isUnknown(total) ? formatTotalYuan(total) : formatHeadline(total.fen)
}

/** The target of an appraised indicator as printed, its sign and unit with it where they stand in cells of their own. */
export function plannedWords({ planned }: AppraisedIndicator): string {
  return printedWords(planned?.raw)
}

/** A project's budget in a list whose head says the unit, rounded; what its lack is called where it has no number. */
export function budgetShortWords({ budget }: Project, unit: AxisUnit): string {
  return budget.fen === undefined ? formatAmount(budget) : formatRounded(Number(budget.fen), unit)
}

/** A total in such a list; `没有数字` where no amount has one. */
export function totalShortWords(total: Total, unit: AxisUnit): string {
  return isUnknown(total) ? formatTotalYuan(total) : formatRounded(Number(total.fen), unit)
}

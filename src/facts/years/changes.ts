import type { Project } from '../../model/project.ts'
import {
  amountChangeOf,
  type FundingChange,
  fundingChangesOf,
  type MoneyChange,
  type PlanChange,
  planChangesOf,
} from '../money/money-change.ts'
import type { Segment } from '../text/text-difference.ts'
import { type GoalChange, goalChangesOf } from './goal-changes.ts'
import { type IndicatorChanges, indicatorChangesOf, rewording } from './indicator-changes.ts'
import { asksLess } from './target-change.ts'

/** What a reader should look at across years: a target asks for less; all texts and targets were copied unchanged; an
 *  indicator was dropped or reworded; the budget changed and no target did. Each is to be checked, and may be in order. */
const CHANGE_FLAGS = [
  'target-lowered',
  'indicator-dropped',
  'indicator-reworded',
  'copied',
  'budget-without-target',
] as const
export type ChangeFlag = (typeof CHANGE_FLAGS)[number]

/** A project against the one it continues. A part is absent or empty where nothing changed. */
export interface ProjectChanges {
  readonly before: Project
  readonly after: Project
  readonly name?: readonly Segment[]
  readonly budget?: MoneyChange
  readonly funding: readonly FundingChange[]
  readonly plan: readonly PlanChange[]
  readonly purpose?: readonly Segment[]
  readonly goals: readonly GoalChange[]
  readonly indicators: IndicatorChanges
  readonly flags: readonly ChangeFlag[]
}

/** Compares a project with the one it continues. */
export function projectChangesOf(before: Project, after: Project): ProjectChanges {
  const name = rewording(before.name, after.name)
  const budget = amountChangeOf(before.budget, after.budget)
  const purpose = rewording(before.purpose, after.purpose)
  const changes = {
    before,
    after,
    ...(name && { name }),
    ...(budget && { budget }),
    funding: fundingChangesOf(before.funding, after.funding),
    plan: planChangesOf(before.spendPlan, after.spendPlan),
    ...(purpose && { purpose }),
    goals: goalChangesOf(before.goals, after.goals),
    indicators: indicatorChangesOf(before.indicators, after.indicators),
  }
  return { ...changes, flags: CHANGE_FLAGS.filter((flag) => FLAGGED[flag](changes)) }
}

/** Whether anything at all changed. */
export function hasChanged(changes: ProjectChanges): boolean {
  const { name, budget, funding, plan, purpose, goals } = changes
  return Boolean(name || budget || purpose) || funding.length + plan.length + goals.length > 0 || !sameRows(changes)
}

type Unflagged = Omit<ProjectChanges, 'flags'>

const FLAGGED: Readonly<Record<ChangeFlag, (changes: Unflagged) => boolean>> = {
  'target-lowered': ({ indicators }) => indicators.changed.some(({ target }) => asksLess(target)),
  'indicator-dropped': ({ indicators }) => indicators.dropped.length > 0,
  'indicator-reworded': ({ indicators }) => indicators.changed.some(({ name }) => name),
  copied: isCopied,
  'budget-without-target': ({ budget, indicators }) =>
    budget?.difference !== undefined && indicators.unchanged > 0 && sameTargets(indicators),
}

function sameTargets({ added, dropped, changed }: IndicatorChanges): boolean {
  return added.length + dropped.length === 0 && changed.every(({ target }) => !target)
}

function sameRows({ indicators: { added, dropped, changed } }: Unflagged): boolean {
  return added.length + dropped.length + changed.length === 0
}

/** Purpose, goals and every indicator are as the year before, and there is something to copy. */
function isCopied(changes: Unflagged): boolean {
  const { after, purpose, goals, indicators } = changes
  const texts = Boolean(after.purpose?.trim()) || (after.goals?.length ?? 0) > 0
  return texts && indicators.unchanged > 0 && !purpose && goals.length === 0 && sameRows(changes)
}

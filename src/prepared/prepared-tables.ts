import type { SiteDossier } from '../dossier/site-dossier.ts'
import type { Answer, PreparedGroup, PreparedTable } from './prepared-table.ts'
import { ALL_COPIED } from './tables/all-copied.ts'
import { BUDGET_CUT } from './tables/budget-cut.ts'
import { BUDGET_DOUBLED } from './tables/budget-doubled.ts'
import { BUDGET_GREW } from './tables/budget-grew.ts'
import { EXCELLENT_BUT_MISSED } from './tables/excellent-but-missed.ts'
import { EXECUTED_UNDER_HALF } from './tables/executed-under-half.ts'
import { GONE_PROJECTS } from './tables/gone-projects.ts'
import { LARGEST_BUDGETS } from './tables/largest-budgets.ts'
import { MORE_MONEY_SAME_TARGETS } from './tables/more-money-same-targets.ts'
import { NEVER_A_NUMBER } from './tables/never-a-number.ts'
import { NEW_PROJECTS } from './tables/new-projects.ts'
import { NUMBER_GONE } from './tables/number-gone.ts'
import { PLANNED_DECEMBER } from './tables/planned-december.ts'
import { SAME_TARGETS_THREE_YEARS } from './tables/same-targets-three-years.ts'
import { SPENT_DECEMBER } from './tables/spent-december.ts'
import { TARGET_LOWERED } from './tables/target-lowered.ts'
import { TARGETS_MISSED } from './tables/targets-missed.ts'
import { UNDER_HALF_TWICE } from './tables/under-half-twice.ts'
import { UNITS_UNPUBLISHED } from './tables/units-unpublished.ts'
import { UNSPENT_YET_MORE } from './tables/unspent-yet-more.ts'

/** Every prepared table, in the order in which they are listed. */
export const PREPARED_TABLES: readonly PreparedTable[] = [
  BUDGET_GREW,
  BUDGET_CUT,
  BUDGET_DOUBLED,
  LARGEST_BUDGETS,
  NEW_PROJECTS,
  GONE_PROJECTS,
  TARGET_LOWERED,
  NUMBER_GONE,
  SAME_TARGETS_THREE_YEARS,
  NEVER_A_NUMBER,
  ALL_COPIED,
  MORE_MONEY_SAME_TARGETS,
  EXECUTED_UNDER_HALF,
  UNDER_HALF_TWICE,
  PLANNED_DECEMBER,
  SPENT_DECEMBER,
  TARGETS_MISSED,
  EXCELLENT_BUT_MISSED,
  UNSPENT_YET_MORE,
  UNITS_UNPUBLISHED,
]

/** What the tables are about, in order. */
export const PREPARED_GROUPS: readonly { readonly id: PreparedGroup; readonly name: string }[] = [
  { id: 'money', name: '钱' },
  { id: 'projects', name: '项目' },
  { id: 'targets', name: '目标' },
  { id: 'spending', name: '花了多少' },
  { id: 'results', name: '结果' },
  { id: 'publication', name: '公布' },
]

/** A prepared table with its answer. */
export interface PreparedAnswer {
  readonly table: PreparedTable
  readonly answer: Answer
}

const answered = new WeakMap<SiteDossier, readonly PreparedAnswer[]>()

/** What came of every prepared table of a site, worked out once a site. */
export function preparedAnswersOf(site: SiteDossier): readonly PreparedAnswer[] {
  const known = answered.get(site) ?? PREPARED_TABLES.map((table) => ({ table, answer: table.answerOf(site) }))
  answered.set(site, known)
  return known
}

import type { PartName } from '../layout.ts'
import { HEAD } from './head.ts'
import { TASKS } from './lists/tasks.ts'
import { EXECUTION } from './money/execution.ts'
import { MONEY } from './money/money.ts'
import { PLAN } from './money/plan.ts'
import { TOTAL } from './money/total.ts'
import type { Part } from './part.ts'

/** Everything that stands in some forms only, by the name that a layout lists it under. */
export const PARTS: Readonly<Record<PartName, Part>> = {
  head: HEAD,
  money: MONEY,
  plan: PLAN,
  execution: EXECUTION,
  tasks: TASKS,
  total: TOTAL,
}

import type { PartName } from '../layout.ts'
import { EXECUTION } from './execution.ts'
import { HEAD } from './head.ts'
import { MONEY } from './money.ts'
import type { Part } from './part.ts'
import { PLAN } from './plan.ts'
import { TASKS } from './tasks.ts'
import { TOTAL } from './total.ts'

/** Everything that stands in some forms only, by the name that a layout lists it under. */
export const PARTS: Readonly<Record<PartName, Part>> = {
  head: HEAD,
  money: MONEY,
  plan: PLAN,
  execution: EXECUTION,
  tasks: TASKS,
  total: TOTAL,
}

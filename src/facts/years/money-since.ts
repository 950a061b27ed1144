import type { Project } from '../../model/project.ts'
import { budgetOf } from '../money/money.ts'
import { type TotalChange, totalChangeOf } from '../money/total-change.ts'

/** How money changed since an earlier year. */
export interface MoneySince {
  readonly since: number
  readonly change: TotalChange
}

/** The money of some projects against that of earlier ones; undefined where either are none. Earlier ones of several years are
 *  since the newest of these. */
export function moneySinceOf(befores: readonly Project[], afters: readonly Project[]): MoneySince | undefined {
  if (befores.length === 0 || afters.length === 0) return undefined
  const since = befores.reduce((newest, { year }) => Math.max(newest, year), 0)
  return { since, change: totalChangeOf(budgetOf(befores), budgetOf(afters)) }
}

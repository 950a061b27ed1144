import type { Total } from '../../model/amount.ts'
import type { AppraisedFunding } from '../../model/appraisal.ts'
import type { Department } from '../../model/department.ts'
import { totalRowOf } from './execution.ts'
import { shareOfMoney, totalOf } from './money.ts'

/** What a unit's self-appraisals say was spent. */
export interface UnitExecution {
  /** 全年执行, an amount a self-appraisal. */
  readonly executed: Total
  /** 全年（调整后）预算, an amount a self-appraisal. */
  readonly revised: Total
  /** Whether the budget was cut or raised in the year, or stayed; absent where one of the amounts has no number. */
  readonly adjusted?: 'cut' | 'raised' | 'same'
  /** Executed ÷ revised, 0 or more; absent where one of the amounts has no number, or where there was nothing to spend. */
  readonly rate?: number
}

/** Adds up what the self-appraisals of a unit say was spent; undefined where it has none. */
export function unitExecutionOf({ appraisals = [] }: Pick<Department, 'appraisals'>): UnitExecution | undefined {
  if (appraisals.length === 0) return undefined
  const rows = appraisals.map(totalRowOf)
  const [original, revised, executed] = [sumOf(rows, 'original'), sumOf(rows, 'revised'), sumOf(rows, 'executed')]
  const adjusted = original.missing + revised.missing === 0 ? adjustedOf(original.fen, revised.fen) : undefined
  const rate = executed.missing + revised.missing === 0 ? shareOfMoney(executed.fen, revised.fen) : undefined
  return { executed, revised, ...(adjusted && { adjusted }), ...(rate !== undefined && { rate }) }
}

function sumOf(rows: readonly (AppraisedFunding | undefined)[], key: 'original' | 'revised' | 'executed'): Total {
  return totalOf(rows.map((row) => row?.[key] ?? { raw: '' }))
}

function adjustedOf(original: bigint, revised: bigint): UnitExecution['adjusted'] {
  if (original === revised) return 'same'
  return revised < original ? 'cut' : 'raised'
}

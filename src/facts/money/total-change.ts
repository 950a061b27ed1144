import type { Total } from '../../model/amount.ts'
import { shareOfMoney } from './money.ts'

/** A total against an earlier one. `incomplete` where an amount of either has no number: then a difference would only be that of
 *  what happens to be readable. */
export type TotalChange =
  | {
      readonly state: 'compared'
      /** Integer fen: what is more or, negative, less. */
      readonly difference: bigint
      /** The difference by the earlier total, such as 0.2 for a fifth more; absent where that is 0. */
      readonly share?: number
    }
  | { readonly state: 'incomplete' }

/** Compares two totals. */
export function totalChangeOf(before: Total, after: Total): TotalChange {
  if (before.missing + after.missing > 0) return { state: 'incomplete' }
  const difference = after.fen - before.fen
  const share = shareOfMoney(difference, before.fen)
  return { state: 'compared', difference, ...(share !== undefined && { share }) }
}

import { NOT_PUBLISHED } from '../model/absence.ts'
import type { Total } from '../model/amount.ts'
import { formatSpoken, formatYuan } from './money.ts'
import { formatWan } from './wan.ts'

/** What is said in the place of a sum of which no part has a number. */
const NO_NUMBER = '没有数字'

/** What no total may stand without where amounts are left out of it, such as `另有 1 项没有数字`. */
export function missingNote({ missing }: Pick<Total, 'missing'>): string | undefined {
  return missing === 0 ? undefined : `另有 ${missing} 项没有数字`
}

/** Whether a total has amounts and none of them has a number: then it is no sum at all. */
export function isUnknown({ count, missing }: Total): boolean {
  return count > 0 && missing === count
}

/** A total in full yuan without its unit; `没有数字` where no amount has one. Its missingNote stands beside it. */
export function formatTotalYuan(total: Total): string {
  return isUnknown(total) ? NO_NUMBER : formatYuan(total.fen)
}

/** A total in 万元 without its unit, rounded for a list; `没有数字` where no amount has one. Its missingNote stands beside it. */
export function formatTotalWan(total: Total): string {
  return isUnknown(total) ? NO_NUMBER : formatWan(total.fen)
}

/** A total in a sentence, exact, with how many amounts are not in it. */
export function formatTotal(total: Total): string {
  if (isUnknown(total)) return `${NO_NUMBER}（${total.count} 项）`
  const note = missingNote(total)
  return `${formatSpoken(total.fen)}${note ? `（${note}）` : ''}`
}

/** What stands in the place of a year's bar without money: nothing was published, no budget has a number, or there was none. */
export function noTotalWords({
  missing,
  unpublished,
}: Pick<Total, 'missing'> & { readonly unpublished: boolean }): string {
  if (unpublished) return NOT_PUBLISHED
  return missing > 0 ? NO_NUMBER : '无'
}

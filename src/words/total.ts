import type { Total } from '../model/amount.ts'
import { formatSpoken, formatYuan } from './money.ts'

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
  return isUnknown(total) ? '没有数字' : formatYuan(total.fen)
}

/** A total in a sentence, exact, with how many amounts are not in it. */
export function formatTotal(total: Total): string {
  if (isUnknown(total)) return `没有数字（${total.count} 项）`
  const note = missingNote(total)
  return `${formatSpoken(total.fen)}${note ? `（${note}）` : ''}`
}

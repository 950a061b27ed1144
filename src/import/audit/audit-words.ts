import type { Words } from '../../faults/language.ts'
import { quote } from '../../faults/quote.ts'

/** What the audit of an import says. */
export const AUDIT_WORDS = {
  sum: (total: string, parts: readonly string[]): Words => ({
    en: `its parts ${parts.join(' + ')} do not add up to ${total}`,
    zh: `各项 ${parts.join(' + ')} 加起来不等于 ${total}`,
  }),
  amount: (amount: string): Words => ({
    en: `the amount “${quote(amount)}” is no number, and no sum has it`,
    zh: `金额“${quote(amount)}”读不成一个数，合计里没有它`,
  }),
  indicatorTwice: (name: string): Words => ({
    en: `the indicator “${quote(name)}” stands there twice, with another target: one may be of another year or of the whole period`,
    zh: `指标“${quote(name)}”出现了两次，指标值不同：其中一个可能是别的年度或者实施期的`,
  }),
  goalTwice: (goal: string): Words => ({
    en: `the goal “${quote(goal)}” stands there twice`,
    zh: `目标“${quote(goal)}”出现了两次`,
  }),
  label: (value: string): Words => ({
    en: `“${quote(value)}”, which is a word of the form, stands where a value should be`,
    zh: `应当是内容的地方是“${quote(value)}”，这像是栏目名`,
  }),
  twoValues: (name: string, value: string): Words => ({
    en: `the target “${quote(value)}” of “${quote(name)}” seems to hold several values`,
    zh: `“${quote(name)}”的指标值“${quote(value)}”里像是有几个值`,
  }),
} as const satisfies Record<string, (...values: never[]) => Words>

/** Stands over the signs of a document. */
export const AUDIT_HEAD: Words = {
  en: 'to check in the original (nothing was changed, and the import is not held up)',
  zh: '请对照原文核对（没有改动，也不影响导入）',
}

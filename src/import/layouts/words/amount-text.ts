import type { Role } from './labels.ts'

const AMOUNTS: readonly unknown[] = ['budget', 'periodBudget', 'funding'] satisfies Role[]
const AMOUNT = /^-?[\d.,，]+\s*(?:[百千万亿]*元)?$/

/** Whether a label's text is an amount. */
export function isAmountRole(role: Role | undefined): boolean {
  return AMOUNTS.includes(role)
}

/** Whether a text is an amount, with its unit or without. */
export function isAmountText(text: string): boolean {
  return AMOUNT.test(text)
}

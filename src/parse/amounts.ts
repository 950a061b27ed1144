import type { Amount, Funding, MoneyUnit } from '../model/amount.ts'
import { parseAmount } from './amount.ts'

/** A printed amount; one that cannot be read is left without its number, and a file that has such must not be published. */
export function printedAmount(raw: string, unit: MoneyUnit): Amount {
  return parseAmount(raw, unit) ?? { raw }
}

/** Amounts by their printed labels, in the order printed. */
export function parseAmounts(amounts: Readonly<Record<string, string>>, unit: MoneyUnit): Funding[] {
  return Object.entries(amounts).map(([source, raw]) => ({ source, amount: printedAmount(raw, unit) }))
}

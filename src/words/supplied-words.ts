import type { MoneyUnit } from '../model/amount.ts'
import type { Supplied } from '../model/other-text.ts'
import { SUPPLIED_NAMES } from '../model/part-names.ts'

/** What was supplied by whoever published, in the order given, each with what it was supplied as; `unit` is the name of the unit
 *  on whose page the form stands. */
export function suppliedWords(
  supplied: readonly Supplied[],
  { unit, moneyUnit, year }: { readonly unit?: string; readonly moneyUnit: MoneyUnit; readonly year: number },
): string[] {
  const values: Readonly<Record<Supplied, string | undefined>> = { unit, moneyUnit, year: `${year}年` }
  return supplied.map((key) => {
    const value = values[key]
    return `原文没有印${SUPPLIED_NAMES[key]}，由发布者补充${value === undefined ? '' : `为${value}`}`
  })
}

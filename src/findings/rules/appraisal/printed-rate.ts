import type { Amount } from '../../../model/amount.ts'
import type { Figure } from '../../../model/appraisal.ts'

/** A rate 0–1 as it may be printed: `98.00%`, or `98.5` under a head that says %. Undefined where there is none. */
export function rateOf(figure: Figure | undefined): number | undefined {
  const value = figure?.value
  if (value === undefined || /[%％]/.test(figure?.raw ?? '')) return value
  return value > 1.5 ? value / 100 : value
}

/** A rate in words, with two decimals at most. */
export function percentWords(rate: number): string {
  return `${Number((rate * 100).toFixed(2))}%`
}

/** Half of one in the last printed place of an amount, as a share of the amount: by so much it may be rounded. */
export function halfOf({ raw }: Amount): number {
  const number = Number.parseFloat(raw.normalize('NFKC').replaceAll(',', ''))
  return number > 0 ? (0.5 * 10 ** -decimalsOf(raw)) / number : 0
}

/** How many decimals a number is printed with. */
export function decimalsOf(raw: string): number {
  return /\.(\d+)/.exec(raw.normalize('NFKC'))?.[1]?.length ?? 0
}

import type { Figure } from '../../model/appraisal.ts'

/** A number rounded half up to so many decimals, free of the noise of binary fractions. */
export function roundTo(value: number, decimals: number): number {
  const shifted = Number((value * 10 ** decimals).toPrecision(12))
  return Math.round(shifted) / 10 ** decimals
}

/** Whether a computed number, rounded to the decimals that are printed, is the printed one: `23.5` agrees with 23.538. */
export function agreesWith(figure: Figure, computed: number): boolean {
  if (figure.value === undefined) return false
  const percent = /[%％]/.test(figure.raw) ? 2 : 0
  const decimals = (/[.．]([\d０-９]+)/.exec(figure.raw)?.[1]?.length ?? 0) + percent
  return roundTo(computed, decimals) === roundTo(figure.value, decimals)
}

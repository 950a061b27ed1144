import type { Amount } from '../model/amount.ts'

/** How long the bar of each amount is, in per cent of the longest; amounts without a number have none. */
export function shareBarsOf(amounts: readonly Amount[]): number[] {
  const sizes = amounts.map(({ fen = 0n }) => Number(fen))
  const most = Math.max(1, ...sizes)
  return sizes.map((size) => (size / most) * 100)
}

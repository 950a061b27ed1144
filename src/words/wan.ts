import { type Amount, amountStateOf } from '../model/amount.ts'
import { axisUnitOf, formatRounded } from './axis-money.ts'

/** 10,000 yuan: the one unit of money in the lists of this site. */
const WAN = axisUnitOf(1_000_000)

/** Integer fen in 万元 without its unit, in three digits or so, for a list whose exact sums are one step away: `358.3`. */
export function formatWan(fen: bigint): string {
  return fen < 0n ? `−${formatRounded(-Number(fen), WAN)}` : formatRounded(Number(fen), WAN)
}

/** An amount in 万元 without its unit, or what its lack is called. */
export function amountInWan(amount: Amount): string {
  return amount.fen === undefined ? (amountStateOf(amount) ?? '') : formatWan(amount.fen)
}

/** A difference in 万元 with its sign: `+115.7`, `−3`. */
export function differenceInWan(fen: bigint): string {
  return fen > 0n ? `+${formatWan(fen)}` : formatWan(fen)
}

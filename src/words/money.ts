import { type Amount, amountStateOf, type MoneyUnit } from '../model/amount.ts'
import { printsUnit } from '../model/printed-unit.ts'
import { printedNumber } from './printed.ts'

const FEN_PER_YUAN = 100n
/** What a headline counts in, largest first: integer fen in one. */
const SCALES = [
  ['万亿元', 100_000_000_000_000n],
  ['亿元', 10_000_000_000n],
  ['万元', 1_000_000n],
] as const
/** A headline has three digits, or as many as stand before its point up to four. */
const DIGITS = 3

/** Integer fen in full yuan, such as `416,000.00`; exact. */
export function formatYuan(fen: bigint): string {
  const size = fen < 0n ? -fen : fen
  const cents = String(size % FEN_PER_YUAN).padStart(2, '0')
  return `${fen < 0n ? '-' : ''}${grouped(size / FEN_PER_YUAN)}.${cents}`
}

/** Integer fen as a headline says them, rounded to three or four digits, such as `41.6万元`, `6,713万元` or `24.3万亿元`; below
 *  10,000 yuan exact, such as `850.5元`. Where isRounded says so, the exact amount must stand beside it. */
export function formatHeadline(fen: bigint): string {
  const { word, steps, decimals } = headlineOf(fen < 0n ? -fen : fen)
  return `${fen < 0n ? '-' : ''}${pointed(steps, decimals)}${word}`
}

/** Whether a headline leaves something out. */
export function isRounded(fen: bigint): boolean {
  const size = fen < 0n ? -fen : fen
  const { steps, unit } = headlineOf(size)
  return steps * unit !== size
}

/** Integer fen in a sentence, exact: as its headline where that leaves nothing out, else in full yuan. */
export function formatSpoken(fen: bigint): string {
  return isRounded(fen) ? `${formatYuan(fen)}元` : formatHeadline(fen)
}

/** An amount in full yuan without its unit, or what its lack is called. */
export function formatAmount(amount: Amount | undefined): string {
  return amount?.fen === undefined ? (amountStateOf(amount) ?? '') : formatYuan(amount.fen)
}

/** An amount as printed with its unit; where it has no number, with what that is called. */
export function formatPrinted(amount: Amount | undefined, unit: MoneyUnit): string {
  if (amount?.fen === undefined) return printedNumber(amount?.raw, undefined)
  return printsUnit(amount.raw) ? amount.raw : `${amount.raw} ${unit}`
}

/** An amount in full yuan with its unit, for amounts side by side whose tables have other units; where it has no number, as
 *  printed with what that is called. */
export function formatExact(amount: Amount): string {
  return amount.fen === undefined ? printedNumber(amount.raw, undefined) : `${formatYuan(amount.fen)} 元`
}

/** The scale of a headline and its number in the smallest steps that it shows, `unit` fen each; `size` is not negative. */
function headlineOf(size: bigint) {
  const at = SCALES.findIndex(([, one]) => size >= one)
  const [word, one] = SCALES[at] ?? (['元', FEN_PER_YUAN] as const)
  if (word === '元') return { word, unit: 1n, steps: size, decimals: 2 }
  const decimals = Math.max(0, DIGITS - String(size / one).length)
  const unit = one / 10n ** BigInt(decimals)
  const steps = (size + unit / 2n) / unit
  const next = SCALES[at - 1]
  // 99,999,999 yuan round to 10,000 万元, which is 1 亿元.
  if (next && steps * unit >= next[1]) return { word: next[0], unit: next[1], steps: 1n, decimals: 0 }
  return { word, unit, steps, decimals }
}

/** Digits in threes, with so many after the point and no needless zeros. */
function pointed(steps: bigint, decimals: number): string {
  const size = 10n ** BigInt(decimals)
  const after = String(steps % size)
    .padStart(decimals, '0')
    .replace(/0{1,2}$/, '')
  return `${grouped(steps / size)}${decimals > 0 && after !== '' ? `.${after}` : ''}`
}

function grouped(whole: bigint): string {
  const digits = String(whole)
  const first = digits.length % 3 || 3
  return digits.slice(0, first) + digits.slice(first).replace(/\d{3}/g, ',$&')
}

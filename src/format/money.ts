import type { Amount, MoneyUnit } from '../model/amount.ts'

const FEN_PER_YUAN = 100
const YUAN_PER_WAN = 10_000

/** Digits in threes, such as `416,000.00`. `decimals` digits after the point, at least. */
function grouped(value: number, decimals: number): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: 6 })
}

/** Integer fen in full yuan, such as `416,000.00`. */
export function formatYuan(fen: number): string {
  return grouped(fen / FEN_PER_YUAN, 2)
}

/** Integer fen as people say it: whole 万元 from 10,000 yuan up, such as `41.6万元`, else `850元`. Exact, never rounded. */
export function formatSpoken(fen: number): string {
  const yuan = fen / FEN_PER_YUAN
  return Math.abs(yuan) >= YUAN_PER_WAN ? `${grouped(yuan / YUAN_PER_WAN, 0)}万元` : `${grouped(yuan, 0)}元`
}

/** Why an amount has no number, in words of the page: 未填 for a blank cell, 不适用 for a dash, 读不出数 where more than one
 *  amount is printed. Undefined when it has one. */
export function amountStateOf({ raw, fen }: Amount): '未填' | '不适用' | '读不出数' | undefined {
  if (fen !== undefined) return undefined
  if (raw.trim() === '') return '未填'
  return /\d/.test(raw) ? '读不出数' : '不适用'
}

/** An amount as printed with its unit, or the name of what is missing. */
export function formatPrinted(amount: Amount, unit: MoneyUnit): string {
  if (amount.raw.trim() === '') return '未填'
  return amount.fen === undefined || /[元万亿]/.test(amount.raw) ? amount.raw : `${amount.raw} ${unit}`
}

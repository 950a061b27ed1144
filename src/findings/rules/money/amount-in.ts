import { FEN_PER_UNIT, type MoneyUnit } from '../../../model/amount.ts'

/** A sum in the unit of the table that it is of, exact, such as `12.34 万元`. */
export function amountIn(fen: bigint, unit: MoneyUnit): string {
  const places = String(FEN_PER_UNIT[unit]).length - 1
  const digits = String(fen < 0n ? -fen : fen).padStart(places + 1, '0')
  const decimals = digits.slice(-places).replace(/(?<!0)0+$/, '')
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -places)}${decimals === '' ? '' : `.${decimals}`} ${unit}`
}

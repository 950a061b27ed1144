import type { Amount, MoneyUnit } from '../model/amount.ts'
import { toHalfWidth } from './half-width.ts'

/** Decimal places between a unit and one fen. */
const FEN_PLACES: Record<string, number> = { 元: 2, 万: 6, 万元: 6, 亿: 10, 亿元: 10 }

const PRINTED =
  /^[¥￥]?(?<sign>-?)(?<whole>\d+|\d{1,3}(?:,\d{3})+)(?:\.(?<decimals>\d+))?\s*(?<unit>元|万元?|亿元?)?(?:\([^()]*\))?$/
/** Stands in a cell to which no amount belongs. */
const NONE = /^([-—–/\\]+|无)$/
/** An amount with its unit and then more, or one printed twice. */
const SEVERAL = /^\d[\d,.]*\s*[元万亿].|^(\d[\d,.]{0,30})\s*\1$/

/** A printed amount in exact fen, such as `100000.00`, `1,234.5`, `250万` or `854万（其中本级400万）`, whose brackets only
 *  explain. `unit` is the table's; a unit printed in the cell itself wins. A blank cell has no fen, and neither has one
 *  with a dash nor one that prints several amounts, such as `854万854万`. Undefined when the text is not an amount, is
 *  finer than one fen, or is too large to be exact. */
export function parseAmount(raw: string, unit: MoneyUnit): Amount | undefined {
  const printed = toHalfWidth(raw).trim()
  if (printed === '' || NONE.test(printed)) return { raw }
  const parts = PRINTED.exec(printed)?.groups
  if (!parts) return SEVERAL.test(printed) ? { raw } : undefined
  const fen = fenOf(`${parts.sign}${parts.whole?.replaceAll(',', '')}`, parts.decimals ?? '', parts.unit ?? unit)
  return fen === undefined ? undefined : { raw, fen }
}

/** Shifts the decimal point as text, so that no digit passes through a fraction. */
function fenOf(whole: string, decimals: string, unit: string): number | undefined {
  const places = FEN_PLACES[unit] ?? 0
  if (decimals.length > places) return undefined
  const fen = Number(BigInt(whole + decimals.padEnd(places, '0')))
  return Number.isSafeInteger(fen) ? fen : undefined
}

import { fenOfTyped } from './typed-amount.ts'

const FEN_PER_WAN = 1_000_000

/** A limit of budgets as typed, in fen: a number without its unit is 万元, so `1,000`, `１０００`, `1000万` and `0.1亿` are the
 *  same. Undefined where it is no amount. */
export function fenOfLimit(typed: string): number | undefined {
  const text = typed.normalize('NFKC').replace(/\s/g, '')
  const plain = text.replace(/万元?$/, '').replace(/,/g, '')
  if (/^[-+]?(\d+(\.\d*)?|\.\d+)$/.test(plain)) return Math.round(Number(plain) * FEN_PER_WAN)
  const fen = fenOfTyped(text + unitMeantBy(text))
  return fen === undefined ? undefined : Number(fen)
}

/** What is missing of the unit. */
function unitMeantBy(text: string): string {
  if (/[元块圆整]$/.test(text)) return ''
  return /[万亿]/.test(text) ? '元' : '万元'
}

/** Tells whether a budget in fen lies within limits as typed, both included; one without a number lies in none. Undefined where
 *  they limit nothing. */
export function budgetTestOf(limits: {
  readonly min: string
  readonly max: string
}): ((fen: number | undefined) => boolean) | undefined {
  const [least, most] = [fenOfLimit(limits.min), fenOfLimit(limits.max)]
  if (least === undefined && most === undefined) return undefined
  return (fen) => fen !== undefined && fen >= (least ?? -Infinity) && fen <= (most ?? Infinity)
}

import type { WrittenFen } from '../../data/json.ts'
import { speltNumber } from '../../model/spelt-number.ts'

const FEN_PER_YUAN = 100n
const SCALES: Readonly<Record<string, bigint>> = {
  千: 1_000n,
  万: 10_000n,
  百万: 1_000_000n,
  千万: 10_000_000n,
  亿: 100_000_000n,
}
const TYPED = /^[¥￥]?(?:人民币)?([\d,]*\d)(?:\.(\d+))?(百万|千万|千|万|亿)?[元块圆]?整?$/
const SPELT = /^(?:人民币)?([一二两三四五六七八九十百千][零一二两三四五六七八九十百千万亿]*)[元块圆]整?$/

/** The amount that someone means by what they typed, in fen: `100000`, `100,000.00`, `10万`, `10万元`, `十万元`.
 *  Undefined when it is no amount or not a whole number of fen. Spelt-out numbers need their 元. */
export function fenOfTyped(typed: string): bigint | undefined {
  const text = typed.normalize('NFKC').replace(/\s/g, '')
  const spelt = text.match(SPELT)?.[1]
  if (spelt) return speltNumber(spelt.replace(/两/g, '二')) * FEN_PER_YUAN
  const [matched, whole = '', decimals = '', scale = ''] = text.match(TYPED) ?? []
  if (matched === undefined) return undefined
  const divisor = 10n ** BigInt(decimals.length)
  const fen = BigInt(whole.replace(/,/g, '') + decimals) * (SCALES[scale] ?? 1n) * FEN_PER_YUAN
  return fen % divisor === 0n ? fen / divisor : undefined
}

/** The word that stands in the index for an amount, whatever form it is typed in. */
export function amountWord(fen: WrittenFen | bigint): string {
  return `rmb${fen}`
}

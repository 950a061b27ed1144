import { fenOfTyped } from './typed-amount.ts'

/** An amount in a text, in code units; `end` is not in it. */
interface AmountWithin {
  readonly fen: bigint
  readonly start: number
  readonly end: number
}

/** Only what ends in 元 is money: 2万 may be people. */
const PRINTED = [
  /(?:\d[\d.]{0,15}[亿万])?\d[\d,]{0,20}(?:\.\d{1,6})? ?(?:[百千]?万|[千亿])?元/g,
  /[零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟万亿]{2,30}元/g,
]

/** The amounts that stand in a text, in any form that is read when somebody types it, such as 每人不超过3.5万元, in order. */
export function amountsWithin(text: string): AmountWithin[] {
  if (!text.includes('元')) return []
  const folded = text.normalize('NFKC')
  const read = folded.length === text.length ? folded : text
  return PRINTED.flatMap((form) => [...read.matchAll(form)])
    .flatMap(({ 0: printed, index: start = 0 }) => {
      const fen = fenOfTyped(printed)
      return fen === undefined ? [] : [{ fen, start, end: start + printed.length }]
    })
    .sort((a, b) => a.start - b.start)
}

import type { WrittenFen } from '../../../data/json.ts'
import { speltNumber } from '../../../model/spelt-number.ts'

const FEN_PER_YUAN = 100n
const SCALES: Readonly<Record<string, bigint>> = {
  千: 1_000n,
  万: 10_000n,
  w: 10_000n,
  百万: 1_000_000n,
  千万: 10_000_000n,
  亿: 100_000_000n,
}
const TYPED = /^[¥￥]?(?:人民币)?([\d,]*\d)(?:\.(\d+))?(百万|千万|千|万|w|亿)?[元块圆]?(?:钱|整|正)?$/
const SPELT = /^(?:人民币)?([一二两三四五六七八九十百千][零一二两三四五六七八九十百千万亿]*)(?:[元块圆](?:钱|整|正)?)?$/
/** Without 元 only these make a spelt number an amount. */
const LARGE = /[万亿]|[元块圆](?:钱|整|正)?$/
/** A number of 亿 with one of 万 after it, or of 万 with one of 千. */
const SPLIT = /^([\d.]+[亿万])(\d[\d.]*[万千][元块圆]?(?:钱|整|正)?)$/

/** Numerals of forms and of speech, each with the usual one. */
const USUAL: Readonly<Record<string, string>> = {
  ...{ 两: '二', 〇: '零', 壹: '一', 贰: '二', 叁: '三', 肆: '四', 伍: '五', 陆: '六', 柒: '七', 捌: '八', 玖: '九' },
  ...{ 拾: '十', 佰: '百', 仟: '千', 萬: '万', 億: '亿', 圓: '元', 貳: '二', 參: '三', 陸: '六' },
}
const UNUSUAL = new RegExp(`[${Object.keys(USUAL).join('')}]`, 'g')

/** The amount that someone means by what they typed, in fen: `100000`, `100,000.00`, `10万`, `10w`, `0.1亿`, `10万5千`, `十万`,
 *  `十万元`, `壹拾万元整`. Undefined when it is no amount or not a whole number of fen. Spelt-out numbers need their 万, 亿 or 元. */
export function fenOfTyped(typed: string): bigint | undefined {
  const text = usualNumerals(typed.normalize('NFKC').toLowerCase().replace(/\s/g, ''))
  const spelt = LARGE.test(text) ? text.match(SPELT)?.[1] : undefined
  if (spelt) return speltNumber(spelt) * FEN_PER_YUAN
  const [, more, less] = text.match(SPLIT) ?? []
  if (more !== undefined && less !== undefined) return sumOf(fenOfTyped(more), fenOfTyped(less))
  const [matched, whole = '', decimals = '', scale = ''] = text.match(TYPED) ?? []
  if (matched === undefined) return undefined
  const divisor = 10n ** BigInt(decimals.length)
  const fen = BigInt(whole.replace(/,/g, '') + decimals) * (SCALES[scale] ?? 1n) * FEN_PER_YUAN
  return fen % divisor === 0n ? fen / divisor : undefined
}

/** Numerals as they are usually written: 壹拾万 is 一十万. Every character stays one. */
export function usualNumerals(text: string): string {
  return text.replace(UNUSUAL, (numeral) => USUAL[numeral] ?? numeral)
}

/** Undefined where the second is not less than what one of the first's unit is. */
function sumOf(more: bigint | undefined, less: bigint | undefined): bigint | undefined {
  return more !== undefined && less !== undefined && less < more ? more + less : undefined
}

/** The word that stands in the index for an amount, whatever form it is typed in. */
export function amountWord(fen: WrittenFen | bigint): string {
  return `rmb${fen}`
}

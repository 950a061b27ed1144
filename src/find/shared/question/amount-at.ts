import { wordEnd } from './phrases.ts'
import { fenOfTyped, usualNumerals } from './typed-amount.ts'

/** An amount in a text. */
interface AmountAt {
  readonly end: number
  readonly fen: bigint
}

const NUMBER = /\d{1,15}(?:,\d{3})*(?:\.\d{1,6})?/y
const NUMERALS = /[零一二两三四五六七八九十百千万亿]{1,20}/y
const ROUND = '百千万亿'
const SIGNS = ['¥', '人民币']
const SCALES = ['千万', '百万', '万', '亿', '千', 'w']
const YUAN = ['元', '圆', '块钱', '块', '元钱', '元整', '元正', '圆整', '圆正']
/** What goes before a number that is part of something longer. */
const JOINED_BEFORE = /[\da-z.,%第]/
const JOINED_AFTER = /[\da-z.%]/
/** What is counted and is no money: 10万人, 5万亩. */
export const COUNTED_THINGS =
  '人户亩吨次只头株册件个条台辆名米公平立千斤字份套家所座栋期场天月日年度号岁页部张种项类批组篇处间位匹字小'

/** The amount that begins at a place of a text in which numerals are usual (usualNumerals): a number with 万, 亿 or 元. Blanks may
 *  stand between the number and these. */
export function amountAt(text: string, at: number): AmountAt | undefined {
  const usual = usualNumerals(text)
  if (JOINED_BEFORE.test(usual.charAt(at - 1)) && !isSign(usual, at)) return undefined
  const number = digitsEnd(usual, at) ?? numeralsEnd(usual, at)
  if (number === undefined) return undefined
  const yuan = wordEnd(YUAN, usual, blanksEnd(usual, number))
  if (yuan === undefined && !isMoney(usual, at, number)) return undefined
  const end = yuan ?? number
  const fen = fenOfTyped(usual.slice(at, end))
  return fen === undefined ? undefined : { end, fen }
}

/** The end of a number alone at a place of a text, its unit to come: the 10 of 10到20万. */
export function numberEnd(text: string, at: number): number | undefined {
  return JOINED_BEFORE.test(text.charAt(at - 1)) ? undefined : matchEnd(NUMBER, text, at)
}

/** The end of a number in digits, or of two as in 1亿2000万. */
function digitsEnd(text: string, at: number): number | undefined {
  const number = matchEnd(NUMBER, text, wordEnd(SIGNS, text, at) ?? at)
  const scaled = number === undefined ? undefined : scaleEnd(text, number)
  const further = scaled === undefined ? undefined : matchEnd(NUMBER, text, scaled)
  return (further === undefined ? undefined : scaleEnd(text, further)) ?? scaled ?? number
}

function scaleEnd(text: string, at: number): number | undefined {
  const end = wordEnd(SCALES, text, blanksEnd(text, at))
  return end !== undefined && text.charAt(end - 1) === 'w' && JOINED_AFTER.test(text.charAt(end)) ? undefined : end
}

/** The end of a number in numerals; 百万 alone is no number, and the 三 of 三元桥 none of money. */
function numeralsEnd(text: string, at: number): number | undefined {
  const start = wordEnd(SIGNS, text, at) ?? at
  const end = ROUND.includes(text.charAt(start)) ? undefined : matchEnd(NUMERALS, text, start)
  return end !== undefined && /[十百千万亿]/.test(text.slice(start, end)) ? end : undefined
}

/** Whether a number without 元 is money: it needs a 万 or 亿, and nothing that is counted may follow. */
function isMoney(text: string, start: number, end: number): boolean {
  const next = text.charAt(end)
  return (
    /[万亿w]/.test(text.slice(start, end)) &&
    !JOINED_AFTER.test(next) &&
    !(next !== '' && COUNTED_THINGS.includes(next))
  )
}

function matchEnd(expression: RegExp, text: string, at: number): number | undefined {
  expression.lastIndex = at
  return expression.test(text) ? expression.lastIndex : undefined
}

function blanksEnd(text: string, at: number): number {
  return text.charAt(at) === ' ' ? at + 1 : at
}

function isSign(text: string, at: number): boolean {
  return wordEnd(SIGNS, text, at) !== undefined
}

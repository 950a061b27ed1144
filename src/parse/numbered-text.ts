import type { NumberedText } from '../model/prose.ts'

const HAN = '[一二三四五六七八九十]{1,3}'
const DIGITS = '[0-9０-９]{1,2}'

/** Printed numbers that open an item. A point is one only where no decimal follows: `1.5万` is an amount, and `1.2021年`
 *  is item 1 about the year 2021. */
const LABELS = [
  `(?:${DIGITS}|${HAN})、`,
  `${DIGITS}[.．](?:(?![0-9０-９])|(?=(?:19|20)[0-9]{2}年))`,
  `${DIGITS}[)）]`,
  `[(（](?:${DIGITS}|${HAN})[)）]、?`,
  '[①-⑳⑴-⒇⒈-⒛㈠-㈩]、?',
  `第${HAN}[，、,：:]`,
]
const LABEL = new RegExp(`^\\s*(${LABELS.join('|')})`)

/** Splits a printed number such as `1、`, `1.`, `（二）`, `①` or `第一，` from a text. Nothing is split from a text that is
 *  only a number, nor from `2021年…`. */
export function parseNumberedText(printed: string): NumberedText {
  const [opening, label] = LABEL.exec(printed) ?? []
  if (opening === undefined || label === undefined) return { text: printed }
  const text = printed.slice(opening.length).trimStart()
  return text === '' ? { text: printed } : { label, text }
}

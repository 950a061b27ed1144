import { toHalfWidth } from '../../../parse/half-width.ts'

/** A row of dots or the like between a heading and its page, or a page number behind a gap. */
const LEADER = /[.·…‥⋯_]{3,}|…{2,}|[-－—]{4,}|(?<!\s)(?=\s{3}|[^\S\t]{0,2}\t)\s+\d{1,4}$/
/** What opens a chapter or one of its parts. */
const NUMBERED =
  /^(第[一二三四五六七八九十百\d]+[部章节篇编][分]?|[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[)）]|\d+(\.\d+)*[、.．)）])/
const SENTENCE = /[。；;！？]/
const MOST_OF_HEADING = 60

/** Whether a line says where something stands, as in a contents list: dots before a page number. */
export function isContentsLine(text: string): boolean {
  return LEADER.test(text.trim())
}

/** Whether a line is the word over a contents list. */
export function isContentsHead(text: string): boolean {
  return /^(目录|目次)$/.test(text.replace(/\s/g, ''))
}

/** Whether a line heads what comes under it: short and no sentence. */
export function isHeadingLine(text: string): boolean {
  const line = toHalfWidth(text).trim()
  return line !== '' && line.length <= MOST_OF_HEADING && !SENTENCE.test(line) && !isContentsLine(text)
}

/** Whether a heading is numbered, as chapters are. */
export function isNumbered(text: string): boolean {
  return NUMBERED.test(text.trim())
}

/** Whether a line is one of those between a heading and its table, such as 编制部门：某某局 单位：元, or only a year or day. */
export function isLabelLine(text: string): boolean {
  const line = toHalfWidth(text).trim()
  return (
    /^[\p{Script=Han}()（）、\s]{1,16}[:：]/u.test(line) ||
    (/^\(?\s*(19|20)\d{2}\s*年?/.test(line) && line.length <= 14 && !/[表明]\s*\)?$/.test(line)) ||
    /^\(?(单位[:：]?)?[十百千万亿]*元\)?$/.test(line)
  )
}

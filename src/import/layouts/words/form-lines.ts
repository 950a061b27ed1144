import { MONEY_UNITS } from '../../../model/amount.ts'
import { toHalfWidth } from '../../../parse/half-width.ts'
import type { Piece } from '../../document/document.ts'
import { slicePiece } from '../../document/piece.ts'

const TITLE = /^[^。；;:]{2,80}表\s*(\([^()]*\)\s*)*$/
const ABOUT = /^(?:(?!绩效).)*绩效.*(目标|自评|评价|指标)|^(?:(?!目标|自评).)*(目标|自评).*绩效/
const YEAR_LINE = /^\(?\s*(19|20)\d{2}\s*年度?\s*\)?$/
const NOTE = /^(注|备注|说明|填[表报]说明)\s*(?:\d+\s*)?:/
const NOTE_ITEM = /^(\d+[.、)]|\(\d+\)|[①-⑳])/
const IMPRINT =
  /(发布(时间|日期|机构|单位)?|来源|浏览(量|次数)?|点击(数|率|量|次数)?|阅读(量|次数)?|访问量|字号|字体|作者|编辑|责任编辑|更新时间|成文日期|索引号|文号)\s*[:：]|https?:\/\/|[a-z0-9-]\.gov\.cn\b/
const MONEY = new RegExp(
  `^(\\(?(?:金额|计量|货币)?(?:计量)?单位:\\s{0,9}(?:人民币\\s{0,9})?|\\(\\s{0,9})(${MONEY_UNITS.join('|')})(\\s{0,9}\\)?)$`,
)

const INLINE =
  /^(((填[表报]|申报|编报|编制|预算|金额|计量|主管|实施)?单位|(主管|预算|编制|填报|预算主管)?部门|(填报|申报|编报|填表|预算|项目)?(单位|部门|部门\(单位\)|单位\(部门\))名称|(项目|财务|单位|部门)?负责人|联系人|(填[表报]|审核|经办)人|(联系)?电话|((填[表报]|申报|自评)?(日期|时间)))(及(联系)?电话)?(\(?(签字|签章|盖章|公章)\)?)*)$/
/** A label with its colon, at the start or after a space; a stamp's or signature's word behind it belongs to it. */
const LABEL = /(?<=^|\s)([\p{Script=Han}()、]{1,16}?)\s*:(\s*\((?:盖章|公章|签章|签字)\))?/gu

/** A label and what stands behind it on the same line. */
interface InlinePair {
  /** With its colon. */
  readonly label: Piece
  /** The label without colon and stamp's word, such as `填表人`. */
  readonly word: string
  /** Empty when nothing stands there. */
  readonly text: Piece
  readonly gaps: readonly Piece[]
}

/** Whether a line is the title of a form, such as `项目支出绩效目标申报表(2022年度)`. */
export function isTitle(text: string): boolean {
  const line = toHalfWidth(text).trim()
  return TITLE.test(line) && ABOUT.test(line)
}

/** Whether a line only names the year under a title, such as `(2022年度)`. */
export function isYearLine(text: string): boolean {
  return YEAR_LINE.test(toHalfWidth(text).trim())
}

/** Whether a line says that the table above goes on below: 续表, （接上页）. */
export function isContinued(text: string): boolean {
  return /^\(?(?:续(?:上)?表|接上[页表]|续前表|上接第?\d{0,4}页?|表\d{0,4}[-—]?续|续)\d{0,4}\)?:?$/.test(
    toHalfWidth(text).replaceAll(/\s/g, ''),
  )
}

/** Whether a line begins a note under a form: `注：…`. */
export function isNote(text: string): boolean {
  return NOTE.test(toHalfWidth(text))
}

/** Whether a line can go on with the notes before it: it is numbered. */
export function isNoteItem(text: string): boolean {
  return NOTE_ITEM.test(toHalfWidth(text))
}

/** Whether a line only says that an attachment begins, such as `附件2`. */
export function isAttachmentMark(text: string): boolean {
  return /^附[件表]\s*(?:[\d一二三四五六七八九十]+\s*)?:?$/.test(toHalfWidth(text))
}

/** Whether a line is what a web page prints about itself: who published it and when, how often it was read. */
export function isImprint(text: string): boolean {
  return IMPRINT.test(text) && text.length <= 200
}

/** The labelled texts of one line, such as `填表人：甲 联系电话：1234`; undefined when it begins with no label that is known. */
export function inlinePairsOf(line: Piece): InlinePair[] | undefined {
  const labels = [...toHalfWidth(line.text).matchAll(LABEL)]
  const [first] = labels
  if (first?.index !== 0 || !INLINE.test(first[1]?.replaceAll(' ', '') ?? '')) return undefined
  return labels.map(({ 0: label, 1: word = '', index }, n) => {
    const from = index + label.length
    const whole = slicePiece(line, from, labels[n + 1]?.index ?? line.text.length)
    const start = whole.text.length - whole.text.trimStart().length
    const end = Math.max(start, whole.text.trimEnd().length)
    return {
      label: slicePiece(line, index, from),
      word: word.replaceAll(' ', ''),
      text: slicePiece(whole, start, end),
      gaps: [slicePiece(whole, 0, start), slicePiece(whole, end)].filter(({ text }) => text !== ''),
    }
  })
}

/** Where the money unit stands in a line that says only that, such as `（单位：万元）`. */
export function moneyLineOf(text: string): { readonly from: number; readonly to: number } | undefined {
  const [, before = '', unit] = MONEY.exec(toHalfWidth(text).trim()) ?? []
  return unit === undefined ? undefined : { from: before.length, to: before.length + unit.length }
}

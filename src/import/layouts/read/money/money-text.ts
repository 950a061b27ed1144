import { MONEY_UNITS } from '../../../../model/amount.ts'
import type { Cell, Piece } from '../../../document/document.ts'
import { slicePiece } from '../../../document/piece.ts'
import { labelWord, sourceWord } from '../../words/word.ts'
import { takeLabel } from '../lines.ts'
import type { Reading } from '../reading.ts'

const AMOUNT = String.raw`\d[\d,，]*(?:\.\d+)?\s{0,4}(?:${MONEY_UNITS.toReversed().join('|')})`
const TOTAL = new RegExp(
  String.raw`^(\s{0,9}(?:资金)?(?:总额|合计|总计|总投资)\s{0,4}[:：]?\s{0,4})(${AMOUNT})\s{0,4}[，,；;。]?$`,
)
const SOURCE = new RegExp(
  String.raw`^(\s{0,9}(?:[一二三四五六七八九十]{1,3}、|\d{1,3}[.、]|[（(]\d{1,3}[）)])?\s{0,4}(?:其中\s{0,4}[:：]\s{0,4})?([\p{Script=Han}]{2,16})\s{0,4}[:：]?\s{0,4})(${AMOUNT})(.*)$`,
  'u',
)

/** Takes money that stands as text in one cell, a line an amount: `总额10606.7522万元⏎一、财政拨款：6923.3552万元（…）⏎二、自有资金：0万元`.
 *  What stands behind an amount is kept under the source's label. Gives whether the cell was one of these, whole. */
export function takeMoneyText(reading: Reading, label: Piece, { lines }: Cell): boolean {
  const { draft, claims } = reading
  const [first, ...others] = lines
  const total = TOTAL.exec(first?.text ?? '')
  const sources = others.map((line) => ({ line, match: SOURCE.exec(line.text) }))
  if (!first || !total || draft.texts.has('budget') || sources.some(({ match }) => !match)) return false
  takeLabel(reading, label)
  const word = labelWord(label.text)
  const [, before = '', amount = ''] = total
  claims.label(slicePiece(first, 0, before.length), word)
  draft.texts.set('budget', claims.field(slicePiece(first, before.length, before.length + amount.length), '预算数'))
  claims.label(slicePiece(first, before.length + amount.length), word)
  for (const { line, match } of sources) {
    const [, head = '', name = '', amount = '', rest = ''] = match ?? []
    const source = sourceWord(name)
    const end = head.length + amount.length
    claims.label(slicePiece(line, 0, head.length), '资金来源')
    draft.funding.set(source, claims.field(slicePiece(line, head.length, end), '资金来源'))
    if (rest.trim() !== '') draft.fields.push({ label: source, text: claims.field(slicePiece(line, end), '其他栏目') })
    else claims.label(slicePiece(line, end), '资金来源')
  }
  return true
}

import { MONEY_UNITS, type MoneyUnit } from '../../../model/amount.ts'
import type { Piece } from '../../document/document.ts'
import { slicePiece } from '../../document/piece.ts'
import { inlinePairsOf, isNote, isNoteItem, moneyLineOf } from '../words/form-lines.ts'
import { roleIs, roleOf } from '../words/labels.ts'
import { labelWord, STAMP, withoutBrackets } from '../words/word.ts'
import type { Reading } from './reading.ts'

const MONEY_IN_BRACKETS = new RegExp(`[(（]\\s*(${MONEY_UNITS.join('|')})\\s*[)）]`)

/** Labels of a line, and of no cell, that name who fills the form in. */
const UNIT_WORDS = new RegExp(
  String.raw`^(?:部门|单位|编制部门|(?:填报|申报|编报|填表|预算)?(?:部门|单位|部门\(单位\)|单位\(部门\))名称)(?:\(${STAMP}\))?$`,
)

/** Claims a label. The money unit that it may print in brackets, as in 资金情况（万元）, is taken. */
export function takeLabel(reading: Reading, piece: Piece): void {
  const word = labelWord(piece.text)
  const [whole, unit = ''] = MONEY_IN_BRACKETS.exec(piece.text) ?? []
  if (whole === undefined) {
    reading.claims.label(piece, word)
    return
  }
  const from = piece.text.indexOf(unit, piece.text.indexOf(whole))
  reading.claims.label(slicePiece(piece, 0, from), word)
  takeMoneyUnit(reading, slicePiece(piece, from, from + unit.length))
  reading.claims.label(slicePiece(piece, from + unit.length), word)
}

/** Keeps a labelled text that has no field of its own. */
export function takeOther({ draft, claims }: Reading, label: Piece, text: Piece | undefined): void {
  const word = claims.label(label, '其他栏目').replace(/[:：]\s*$/, '')
  draft.fields.push({ label: word.trim(), text: claims.field(text, '其他栏目') })
}

/** Takes a line that says by itself what it is: a money unit, a note, labels with what stands behind them. Gives whether it
 *  was one. */
export function takeLine(reading: Reading, line: Piece): boolean {
  const money = moneyLineOf(line.text)
  if (money) {
    reading.claims.label(slicePiece(line, 0, money.from), '金额单位')
    takeMoneyUnit(reading, slicePiece(line, money.from, money.to))
    reading.claims.label(slicePiece(line, money.to), '金额单位')
    return true
  }
  if (isNote(line.text)) {
    reading.draft.notes.push(reading.claims.field(line, '注'))
    return true
  }
  return takePairs(reading, line)
}

/** Takes the lines under a table: notes, numbered lines that go on with them, and labels with what stands behind them. */
export function takeLinesBelow(reading: Reading, lines: readonly Piece[]): void {
  for (const line of lines)
    if (!takeLine(reading, line) && isNoteItem(line.text)) reading.draft.notes.push(reading.claims.field(line, '注'))
}

function takePairs(reading: Reading, line: Piece): boolean {
  const pairs = inlinePairsOf(line)
  if (!pairs) return false
  for (const { label, word, text, gaps } of pairs) {
    for (const gap of gaps) reading.claims.residue(gap, 'space between two entries of a line')
    const role = UNIT_WORDS.test(word) ? 'unit' : roleOf(withoutBrackets(word))
    if (/单位$/.test(word) && MONEY_UNITS.some((unit) => unit === text.text)) {
      reading.claims.label(label, '金额单位')
      takeMoneyUnit(reading, text)
    } else if (role && roleIs(role, 'line') && !reading.draft.texts.has(role)) {
      reading.claims.label(label, word)
      if (text.text !== '') reading.draft.texts.set(role, takeWithoutStamp(reading, text, word))
    } else {
      const printed = reading.claims.label(label, '其他栏目').split(/[:：]/, 1).join('').trimEnd()
      reading.draft.fields.push({ label: printed, text: reading.claims.field(text, '其他栏目') })
    }
  }
  return true
}

/** A text without the word of the stamp behind it: 某某局（盖章）. */
function takeWithoutStamp({ claims }: Reading, text: Piece, word: string): string {
  const stamp = /(?<!\s)\s*[（(](?:盖章|公章|签章|单位盖章|加盖公章)[)）]$/.exec(text.text)
  if (!stamp || stamp.index === 0) return claims.field(text, word)
  claims.label(slicePiece(text, stamp.index), word)
  return claims.field(slicePiece(text, 0, stamp.index), word)
}

function takeMoneyUnit({ draft, claims, problems }: Reading, piece: Piece): void {
  const printed = claims.field(piece, '金额单位')
  const unit = MONEY_UNITS.find((one) => one === printed)
  if (unit && draft.moneyUnit && unit !== draft.moneyUnit)
    problems.push({
      start: piece.ranges[0]?.start ?? 0,
      code: 'form-money-units-both',
      ...unitsInOrder(unit, draft.moneyUnit),
    })
  if (unit) draft.moneyUnit = unit
}

function unitsInOrder(...units: readonly MoneyUnit[]): { readonly text: string; readonly other: string } {
  const [text = '', other = ''] = MONEY_UNITS.filter((unit) => units.includes(unit))
  return { text, other }
}

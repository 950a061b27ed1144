import type { Cell, Row } from '../../document/document.ts'
import { textOf } from '../../document/piece.ts'
import { isAmountRole, isAmountText } from '../words/amount-text.ts'
import { inlinePairsOf } from '../words/form-lines.ts'
import { isLabelForText, isShortLabel, type Role, roleIs } from '../words/labels.ts'
import { isLevelName } from '../words/levels.ts'
import { isOfPeriod } from '../words/periods.ts'
import { wordOf } from '../words/word.ts'
import { takeField, takeMore } from './fields.ts'
import { takeGoalColumns } from './goal-columns.ts'
import { takeInnerTable } from './inner-table.ts'
import { takeLabel, takeLine, takeOther } from './lines.ts'
import { takeAmountColumns } from './money/amount-columns.ts'
import { noteAmounts } from './money/amounts.ts'
import { takeMoneyText } from './money/money-text.ts'
import { addProblem, addRowProblem, isNextLabelIn, labelIn, type Reading } from './reading.ts'

/** Takes the row at `at` of a form, each label with what stands behind or under it; gives how many rows it took. What is no
 *  label that is known is left unclaimed. */
export function takeFieldRow(reading: Reading, row: Row, at: number): number {
  if (takeGoalColumns(reading, row, reading.rows[at + 1] ?? [])) return 2
  const inner = takeAmountColumns(reading, row, at) || takeInnerTable(reading, row, at)
  if (inner > 0) return inner
  noteAmounts(reading, row)
  for (let n = takeBesideSide(reading, row); n < row.length; ) n += takeCell(reading, row, n)
  return 1
}

/** Where a label reaches down over several rows of texts, those of the rows below it belong to it too. Gives how many cells it
 *  took. */
function takeBesideSide(reading: Reading, row: Row): number {
  const [first, ...others] = row
  const label = first && labelOver(reading, row, first)
  const role = label && labelIn(reading, wordOf(label))
  const filled = others.filter(({ lines }) => lines.length > 0)
  const [number, numbered, ...more] = filled
  if (role && roleIs(role, 'list') && numbered && more.length === 0 && /^\d{1,2}[.、]?$/.test(wordOf(number))) {
    reading.claims.label(textOf(number), '序号')
    takeMore(reading, role, [numbered])
    return row.length
  }
  if (!role || !(roleIs(role, 'long') || roleIs(role, 'list')) || filled.length !== 1) return 0
  if (filled.some((cell) => labelIn(reading, wordOf(cell)) !== undefined)) return 0
  takeMore(reading, role, filled)
  return row.length
}

/** The label that reaches down to a cell: by a merge, or because the cells under it are blank. */
function labelOver({ geometry, rows, ragged }: Reading, row: Row, first: Cell): Cell | undefined {
  const origin = geometry.origin(first)
  if (origin) return geometry.isSide(origin) ? origin : undefined
  if (ragged || first.lines.length > 0) return undefined
  const above = rows.slice(0, rows.indexOf(row)).findLast(([cell]) => cell !== undefined && cell.lines.length > 0)
  return above?.[0]
}

/** Gives how many cells it took. */
function takeCell(reading: Reading, row: Row, n: number): number {
  const cell = row[n]
  const piece = textOf(cell)
  if (!cell || !piece) return 1
  const role = labelIn(reading, wordOf(cell))
  if ((!role || (inlinePairsOf(piece)?.length ?? 0) > 1) && takeLine(reading, piece)) return 1
  if (!role && isSigned(row, n)) {
    reading.draft.notes.push(reading.claims.field(piece, '落款'))
    return 1
  }
  const next = row[n + 1]
  const nextRole = labelIn(reading, wordOf(next))
  const heads = roleIs(role, 'goals') && roleIs(nextRole, 'goals')
  if (role === 'side' || heads || headsLabels(reading, cell, role, nextRole)) {
    if (role === 'side' && next && takeMoneyText(reading, piece, next)) return 2
    takeLabel(reading, piece)
    if (/指标/.test(piece.text)) reading.draft.section = isOfPeriod(wordOf(cell)) ? 'period' : 'year'
    return 1
  }
  if (role) return takeLabelled(reading, row, n, role)
  // What stands behind a label that is not known may be meant otherwise.
  if (reading.layout.fixedLabels) return row.length - n
  return takeUnknown(reading, row, n, nextRole)
}

/** Whether a cell holds the day on which a form was signed: a date at the end of a row of signatures. */
function isSigned(row: Row, n: number): boolean {
  const isDay = /^(?:19|20)\d{2}\s{0,3}[年.\-/]\s{0,3}\d{1,2}\s{0,3}[月.\-/]\s{0,3}\d{1,2}\s{0,3}日?$/.test(
    textOf(row[n])?.text.trim() ?? '',
  )
  return isDay && row.slice(0, n).some((cell) => /^(?:填[表报]人|经办人|审核人|.*负责人|联系电话)/.test(wordOf(cell)))
}

/** Whether a label without a field of its own stands at the side of several rows of labels, as 项目立项情况 does before
 *  项目立项的依据. */
function headsLabels(reading: Reading, cell: Cell, role: Role | undefined, nextRole: Role | undefined): boolean {
  return role === 'other' && nextRole !== undefined && reading.geometry.isSide(cell)
}

function takeLabelled(reading: Reading, row: Row, n: number, role: Role): number {
  const piece = textOf(row[n])
  if (!piece) return 1
  const values = valuesOf(reading, role, row.slice(n + 1))
  const [value] = values
  if (isLabelForText(role, labelIn(reading, wordOf(value))))
    addProblem(reading, row[n], 'form-label-for-text', piece.text, wordOf(value))
  if (roleIs(role, 'list') && takeNumberedHead(reading, role, row, n)) return row.length - n
  if (isAmountRole(role) && refuseSeveralAmounts(reading, row, n)) return row.length - n
  if (role === 'budget' && value && takeMoneyText(reading, piece, value)) return 1 + values.length
  takeField(reading, role, piece, values, { row, n })
  return 1 + values.length
}

/** Takes the head of goals that stand in rows of their own, beside their numbers: 序号 and 目标内容. */
function takeNumberedHead(reading: Reading, role: Role, row: Row, n: number): boolean {
  const { draft, claims, geometry, roles } = reading
  const [label, number, ...others] = row.slice(n).filter(({ lines }) => lines.length > 0)
  const piece = textOf(label)
  if (!label || !piece || wordOf(number) !== '序号' || others.length !== 1 || !geometry.isSide(label)) return false
  takeLabel(reading, piece)
  for (const cell of [number, ...others]) claims.label(textOf(cell), piece.text)
  if (roles.includes(role)) draft.lists.set(role, draft.lists.get(role) ?? [])
  return true
}

/** Several amounts behind one label, such as those of two years: which is the one of the form's year cannot be told. */
function refuseSeveralAmounts(reading: Reading, row: Row, n: number): boolean {
  const behind = row.slice(n + 1, n + 3).map(wordOf)
  if (behind.length < 2 || !behind.every(isAmountText)) return false
  const [text, other] = [wordOf(row[n]), `${row.slice(n + 1).filter(({ lines }) => lines.length > 0).length}`]
  addRowProblem(reading, row, row[n], { code: 'form-amounts-several', text, other })
  return true
}

/** A label that is not known with its text. One that heads other cells, at the side of several rows or before a label that is
 *  known, has none. */
function takeUnknown(reading: Reading, row: Row, n: number, nextRole: Role | undefined): number {
  const cell = row[n]
  const piece = textOf(cell)
  if (!cell || !piece || !isShortLabel(piece.text)) return 1
  // What has the name of a level is of an indicator, and no label with its text.
  if (isLevelName(wordOf(cell)) || isLevelName(wordOf(row[n + 1]))) return row.length - n
  const next = row[n + 1]
  const isSide = n === 0 && (nextRole !== undefined || (reading.geometry.isSide(cell) && !besideText(reading, next)))
  if (isSide) {
    takeOther(reading, piece, undefined)
    return 1
  }
  const cells = row.filter(({ lines }) => lines.length > 0).length
  if (!next || (reading.ragged && cells % 2 > 0)) return 1
  takeOther(reading, piece, textOf(next))
  return 2
}

/** Whether the cell behind a side cell is a text of its own, and no label of another. */
function besideText(reading: Reading, next: Cell | undefined): boolean {
  return next !== undefined && !isShortLabel(wordOf(next)) && labelIn(reading, wordOf(next)) === undefined
}

/** The cells that belong to a label: the next; of a text that goes on for paragraphs, all up to the next label. Where blank
 *  cells may be missing, a label follows a label whose cell is blank. */
function valuesOf(reading: Reading, role: Role, cells: readonly Cell[]): readonly Cell[] {
  const { ragged, layout } = reading
  const long = roleIs(role, 'long')
  if (!ragged && !(long && layout.fixedLabels)) return cells.slice(0, 1)
  const end = cells.findIndex((cell, n) =>
    n === 0 ? isNextLabelIn(reading, role, wordOf(cell)) : labelIn(reading, wordOf(cell)) !== undefined,
  )
  const own = end < 0 ? cells : cells.slice(0, end)
  return long ? own : own.slice(0, 1)
}

import type { Cell, Row } from '../../document/document.ts'
import { textOf } from '../../document/piece.ts'
import { isLabelForText, isShortLabel, type Role, roleIs } from '../words/labels.ts'
import { wordOf } from '../words/word.ts'
import { isPartOfBudget, noteAmounts } from './amounts.ts'
import { takeField } from './fields.ts'
import { takeGoalColumns } from './goal-columns.ts'
import { takeLabel, takeLine, takeOther } from './lines.ts'
import { addProblem, isNextLabelIn, labelIn, type Reading } from './reading.ts'

/** Takes the row at `at` of a form, each label with what stands behind or under it; gives how many rows it took. What is no
 *  label that is known is left unclaimed. */
export function takeFieldRow(reading: Reading, row: Row, at: number): number {
  if (takeGoalColumns(reading, row, reading.rows[at + 1] ?? [])) return 2
  noteAmounts(reading, row)
  for (let n = 0; n < row.length; ) n += takeCell(reading, row, n)
  return 1
}

/** Gives how many cells it took. */
function takeCell(reading: Reading, row: Row, n: number): number {
  const piece = textOf(row[n])
  if (!piece || takeLine(reading, piece)) return 1
  const role = labelIn(reading, piece.text)
  const next = row[n + 1]
  const nextRole = labelIn(reading, wordOf(next))
  const heads = roleIs(role, 'goals') && roleIs(nextRole, 'goals')
  if (role === 'side' || heads) {
    takeLabel(reading, piece)
    return 1
  }
  if (role) {
    const values = valuesOf(reading, role, row.slice(n + 1))
    if (isLabelForText(role, labelIn(reading, wordOf(values[0]))))
      addProblem(reading, row[n], 'form-label-for-text', piece.text, wordOf(values[0]))
    if (role === 'funding' && !isPartOfBudget(reading, row, n)) takeOther(reading, piece, textOf(values[0]))
    else takeField(reading, role, piece, values)
    return 1 + values.length
  }
  // What stands behind a label that is not known may be meant otherwise.
  if (reading.layout.fixedLabels) return row.length - n
  if (!isShortLabel(piece.text)) return 1
  if (nextRole && n === 0) {
    takeOther(reading, piece, undefined)
    return 1
  }
  const cells = row.filter(({ lines }) => lines.length > 0).length
  if (!next || (reading.ragged && cells % 2 > 0)) return 1
  takeOther(reading, piece, textOf(next))
  return 2
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

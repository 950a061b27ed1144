import type { Cell, Piece, Row } from '../../document/document.ts'
import { textOf } from '../../document/piece.ts'
import { type Role, roleIs } from '../words/labels.ts'
import { wordOf } from '../words/word.ts'
import { takeField } from './fields.ts'
import { takeLabel, takeOther } from './lines.ts'
import { labelIn, type Reading, type Span } from './reading.ts'

const EMPTY: Piece = { text: '', ranges: [] }

/** Takes labels of goals side by side with their texts in the row under them, such as 预期目标 and 实际完成情况. Gives whether
 *  the row was one of these. */
export function takeGoalColumns(reading: Reading, row: Row, next: Row): boolean {
  const roleIn = (cell: Cell) => labelIn(reading, wordOf(cell))
  const labels = row.filter(({ lines }) => lines.length > 0)
  const goals = labels.filter((cell) => roleIs(roleIn(cell), 'goals'))
  // One at the side of both rows heads the others, whatever it is called.
  const columns = goals.filter((cell) => goals.length < 3 || cell !== row[0] || !reading.geometry.isSide(cell))
  const others = labels.filter((cell) => !columns.includes(cell))
  if (columns.length < 2 || others.some((cell) => roleIn(cell) !== 'side' && cell !== row[0])) return false
  const texts = next.filter(({ lines }) => lines.length > 0)
  if (texts.some((cell) => roleIn(cell) !== undefined)) return false
  const aligned = !reading.ragged && next.length === row.length
  const under = aligned ? columns.map((cell) => next[row.indexOf(cell)]) : matched(columns, texts)
  if (!under || (!reading.ragged && texts.some((cell) => !under.includes(cell)))) return false
  for (const cell of others)
    if (roleIn(cell)) takeLabel(reading, textOf(cell) ?? EMPTY)
    else takeOther(reading, textOf(cell) ?? EMPTY, undefined)
  reading.draft.sides = columns.flatMap((cell, n) => (under[n]?.lines.length ? [spanOf(roleIn(cell))] : []))
  for (const [n, cell] of columns.entries()) {
    const role = roleIn(cell)
    const value = under[n]
    if (role) takeField(reading, role, textOf(cell) ?? EMPTY, value ? [value] : [])
  }
  return true
}

/** The cells under labels where positions do not tell: as many as there are labels, or one less under a first that only
 *  heads the others. Undefined when they are neither. */
function matched(labels: readonly Cell[], texts: readonly Cell[]): readonly (Cell | undefined)[] | undefined {
  if (texts.length === labels.length) return texts
  return texts.length === labels.length - 1 && labels.length > 2 ? [undefined, ...texts] : undefined
}

function spanOf(role: Role | undefined): Span {
  return role === 'periodGoals' ? 'period' : 'year'
}

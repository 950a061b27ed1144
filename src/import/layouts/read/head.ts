import type { Cell } from '../../document/document.ts'
import { textOf } from '../../document/piece.ts'
import { unitOf } from '../unit.ts'
import { moneyLineOf } from '../words/form-lines.ts'
import { takeLine } from './lines.ts'
import type { Part } from './part.ts'
import { addRepeated } from './reading.ts'

/** The row over a table that holds its unit, such as 101001某某局本级, and its money unit, or one of them. */
export const HEAD: Part = {
  fits: (row) => {
    const filled = row.filter(({ lines }) => lines.length > 0)
    return filled.length > 0 && filled.every((cell) => isMoneyUnit(cell) || isUnit(cell))
  },
  take: (reading, row) => {
    const { draft, claims } = reading
    for (const cell of row) {
      const piece = textOf(cell)
      if (!piece) continue
      if (isMoneyUnit(cell)) takeLine(reading, piece)
      else {
        const unit = claims.field(piece, '单位')
        if (draft.texts.has('unit')) addRepeated(reading, cell, unit)
        draft.texts.set('unit', unit)
      }
    }
    return 1
  },
}

function isMoneyUnit(cell: Cell): boolean {
  return moneyLineOf(textOf(cell)?.text ?? '') !== undefined
}

function isUnit(cell: Cell): boolean {
  return unitOf(textOf(cell)?.text ?? '') !== undefined
}

import { textOf } from '../../document/piece.ts'
import { columnOf } from '../words/columns.ts'
import { roleOf } from '../words/labels.ts'
import { wordOf } from '../words/word.ts'
import { isIndicatorHead } from './indicator-head.ts'
import { takeLabel, takeOther } from './lines.ts'
import type { Part } from './part.ts'

/** The row of totals. Where it cannot be told whether a number is the weight or the score, it is kept under its own label. */
export const TOTAL: Part = {
  fits: (row) => roleOf(wordOf(row.find(({ lines }) => lines.length > 0))) === 'total',
  take: (reading, row) => {
    const { draft, claims, rows } = reading
    const [label, ...values] = row.filter(({ lines }) => lines.length > 0)
    const piece = textOf(label)
    if (!piece) return 1
    const head = rows.find(isIndicatorHead) ?? []
    const columns = values.map((cell) =>
      row.length === head.length ? columnOf(wordOf(head[row.indexOf(cell)])) : undefined,
    )
    const told = values.length === 2 ? (['weight', 'score'] as const) : columns
    const again = draft.totalWeight !== undefined || draft.totalScore !== undefined
    if (again || values.length > 2 || !told.every((column) => column === 'weight' || column === 'score')) {
      const [value, ...more] = values
      if (more.length === 0) takeOther(reading, piece, textOf(value))
      return 1
    }
    takeLabel(reading, piece)
    for (const [n, cell] of values.entries()) {
      const text = claims.field(textOf(cell), '合计')
      if (told[n] === 'weight') draft.totalWeight = text
      else draft.totalScore = text
    }
    return 1
  },
}

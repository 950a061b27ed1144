import type { Cell, Row } from '../../../document/document.ts'
import { textOf } from '../../../document/piece.ts'
import { columnOf } from '../../words/columns.ts'
import { roleOf } from '../../words/labels.ts'
import { wordOf } from '../../words/word.ts'
import { placedIn, startsUnder, widthOf } from '../geometry.ts'
import { isIndicatorHead } from '../indicators/indicator-head.ts'
import { takeLabel, takeOther } from '../lines.ts'
import type { Part } from '../part.ts'
import type { Draft, Reading } from '../reading.ts'

type Sum = 'weight' | 'score'

/** The row of totals. Where it cannot be told whether a number is the weight or the score, it is kept under its own label. */
export const TOTAL: Part = {
  fits: (row) => roleOf(wordOf(row.find(({ lines }) => lines.length > 0))) === 'total',
  take: (reading, row) => {
    const { draft, claims } = reading
    const [label, ...values] = row.filter(({ lines }) => lines.length > 0)
    const piece = textOf(label)
    if (!piece) return 1
    const told = toldOf(reading, row, piece.text, values)
    const again = told?.some((sum) => (sum === 'weight' ? draft.totalWeight : draft.totalScore) !== undefined)
    if (!told || again) {
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

/** What each value is the sum of: two are weight and score in this order, unless they stand under other columns; one is that of its
 *  column, else what its label or the sum of the column above says. */
function toldOf(reading: Reading, row: Row, label: string, values: readonly Cell[]): readonly Sum[] | undefined {
  const columns = values.map((cell) => columnOver(reading, row, cell))
  const isSum = (column: string | undefined): column is Sum => column === 'weight' || column === 'score'
  const known = columns.filter(isSum)
  if (values.length === 0 || (known.length === values.length && new Set(known).size === known.length)) return known
  if (values.length === 2) return ['weight', 'score']
  const [value] = values
  return value && values.length === 1 ? oneOf(reading.draft, label, wordOf(value)) : undefined
}

function columnOver({ rows }: Reading, row: Row, cell: Cell): string | undefined {
  const head = rows.slice(0, rows.indexOf(row)).findLast(isIndicatorHead)
  if (!head || (row.length !== head.length && widthOf(row) !== widthOf(head))) return undefined
  const own = placedIn(row).find((one) => one.cell === cell)
  const over = own && placedIn(head).find((one) => startsUnder(own, one))
  return over && columnOf(wordOf(over.cell))
}

function oneOf({ indicators = [], execution }: Draft, label: string, value: string): readonly Sum[] | undefined {
  if (/自评|得分/.test(label)) return ['score']
  const sumOf = (column: Sum) => {
    const sum = [...indicators, ...execution].reduce((all, row) => all + hundredthsOf(row[column]), 0)
    return sum > 0 ? sum : undefined
  }
  const [weight, score] = [sumOf('weight'), sumOf('score')]
  const printed = hundredthsOf(value)
  if (printed === score) return ['score']
  return printed === weight ? ['weight'] : undefined
}

/** A printed number in hundredths, so that sums are exact; 0 where there is none. */
function hundredthsOf(printed = ''): number {
  return /^\d+(?:\.\d{1,2})?分?$/.test(printed) ? Math.round(Number.parseFloat(printed) * 100) : 0
}

import type { Claims } from '../../../document/claims.ts'
import type { Cell, Row } from '../../../document/document.ts'
import { splitAtGaps, textOf } from '../../../document/piece.ts'
import { roleOf } from '../../words/labels.ts'
import { bareLabel, sourceWord, wordOf } from '../../words/word.ts'
import { withoutBlankEnd } from '../blank-end.ts'
import { takeLabel } from '../lines.ts'
import type { Part } from '../part.ts'
import { addProblem, addRepeated, type Reading } from '../reading.ts'

/** The budget and its sources; the purpose is the one cell of the row under them. Source: 项目绩效目标表. */
export const MONEY: Part = {
  fits: (row) => bareLabel(wordOf(row[0])) === '预算规模及资金用途',
  take: (reading, row, at) => {
    const [head, ...cells] = withoutBlankEnd(row, 1)
    const piece = textOf(head)
    if (piece) takeLabel(reading, piece)
    if (reading.draft.funding.size > 0) addProblem(reading, head, 'form-label-twice', wordOf(head))
    for (const [label, value] of pairsOf(cells.flatMap((cell) => amountApart(cell, reading.claims))))
      takeAmount(reading, label, value)
    return 1 + takePurpose(reading, reading.rows[at + 1] ?? [])
  },
}

function takeAmount(reading: Reading, label: Cell, value: Cell | undefined): void {
  const { draft, claims } = reading
  if (wordOf(label) === '' && wordOf(value) === '') return
  const word = sourceWord(claims.label(textOf(label), wordOf(label)))
  const amount = claims.field(textOf(value), wordOf(label))
  if (roleOf(wordOf(label)) === 'budget') {
    if (draft.texts.has('budget')) addRepeated(reading, label, amount)
    draft.texts.set('budget', amount)
  } else if (draft.funding.has(word)) addProblem(reading, label, 'form-label-twice', word)
  else draft.funding.set(word, amount)
}

function takePurpose(reading: Reading, row: Row): number {
  const { draft, claims } = reading
  const [blank, purpose, ...more] = withoutBlankEnd(row, 2)
  if (!purpose || more.length > 0 || wordOf(blank) !== '') return 0
  const text = claims.field(textOf(purpose), '资金用途')
  if (draft.texts.has('purpose')) addRepeated(reading, purpose, text)
  draft.texts.set('purpose', text)
  return 1
}

/** A label and an amount that stand in one cell with a gap between them, such as `其他资金  0`, as two cells. */
function amountApart(cell: Cell, claims: Claims): Cell[] {
  const [line, ...more] = cell.lines
  if (!line || more.length > 0) return [cell]
  const { entries, gaps } = splitAtGaps(line, (rest) => /^[\d.,]+$/.test(rest))
  for (const gap of gaps) claims.residue(gap, 'space between a label and its amount')
  return entries.map((entry) => ({ start: entry.ranges[0]?.start ?? cell.start, lines: [entry] }))
}

/** Label and value, label and value. */
function pairsOf(row: Row): [label: Cell, value: Cell | undefined][] {
  return row.flatMap((cell, n): [Cell, Cell | undefined][] => (n % 2 === 0 ? [[cell, row[n + 1]]] : []))
}

import type { Cell, Row } from '../../../document/document.ts'
import { textOf } from '../../../document/piece.ts'
import { type Role, roleOf } from '../../words/labels.ts'
import { wordOf } from '../../words/word.ts'
import { takeField } from '../fields.ts'
import { placedIn, widthOf } from '../geometry.ts'
import { takeLabel, takeOther } from '../lines.ts'
import { labelIn, type Reading } from '../reading.ts'

const SOURCES: readonly Role[] = ['budget', 'funding', 'periodBudget']
/** A head over amounts of one of several years, or of their difference. */
const AMOUNT_HEAD =
  /^(?:上年|去年|上年度|本年|本年度|当年|今年|(?:19|20)\d{2}年度?).{0,8}$|增减|^(?:较|比)上年|变动|^占比|比例/
const OWN_YEAR = /^(?:本年|本年度|当年|今年)/

/** Takes a table of money with a column a year, such as 上年预算, 本年预算 and 增减 over the rows of a form's sources: the amounts of the
 *  form's own year are its budget and sources, the others are kept under their label and head. Gives how many rows it took; 0 when
 *  there is none, or when its own year is not among them. */
export function takeAmountColumns(reading: Reading, row: Row, at: number): number {
  const heads = row.filter((cell) => AMOUNT_HEAD.test(wordOf(cell)))
  const own = heads.filter((cell) => isOwnYear(reading, wordOf(cell)))
  const [column] = own
  if (heads.length < 2 || !column || own.length > 1) return 0
  const body = bodyOf(reading, row, at)
  if (body.length === 0) return 0
  for (const cell of row) {
    const piece = textOf(cell)
    if (piece) takeLabel(reading, piece)
  }
  for (const one of body) takeRow(reading, row, one, heads, column)
  return 1 + body.length
}

function isOwnYear({ draft }: Reading, word: string): boolean {
  const year = /(?:19|20)\d{2}(?=年)/.exec(draft.title ?? '')?.[0]
  return OWN_YEAR.test(word) || (year !== undefined && word.startsWith(year))
}

/** The rows below that begin with a source of money and are as wide. */
function bodyOf(reading: Reading, head: Row, at: number): readonly Row[] {
  const below = reading.rows.slice(at + 1)
  const end = below.findIndex((row) => widthOf(row) !== widthOf(head) || labelOf(reading, row) === undefined)
  return end < 0 ? below : below.slice(0, end)
}

function labelOf(reading: Reading, row: Row): Cell | undefined {
  const label = row.find(({ lines }) => lines.length > 0 && roleOf(wordOf({ start: 0, lines })) !== 'side')
  const role = label && labelIn(reading, wordOf(label))
  return role && SOURCES.includes(role) ? label : undefined
}

function takeRow(reading: Reading, head: Row, row: Row, heads: readonly Cell[], own: Cell): void {
  const label = labelOf(reading, row)
  const piece = textOf(label)
  const role = label && labelIn(reading, wordOf(label))
  if (!piece || !role) return
  const placed = placedIn(row)
  for (const { cell: over, from } of placedIn(head).filter(({ cell }) => heads.includes(cell))) {
    const value = placed.find((one) => one.from === from)?.cell
    if (over === own) takeField(reading, role, piece, value ? [value] : [])
    else if (value && value.lines.length > 0)
      takeOther(reading, { text: `${wordOf(label)}（${wordOf(over)}）`, ranges: [] }, textOf(value))
  }
}

import type { Claims } from '../../document/claims.ts'
import type { Row } from '../../document/document.ts'
import { joinPieces, textOf } from '../../document/piece.ts'
import type { Layout } from '../layout.ts'
import type { Problem } from '../recognised.ts'
import { inlinePairsOf, isNote, isTitle } from '../words/form-lines.ts'
import { isShortLabel, roleIs } from '../words/labels.ts'
import { levelsOf } from '../words/levels.ts'
import { wordOf } from '../words/word.ts'
import { takeFieldRow } from './field-row.ts'
import type { Form } from './forms.ts'
import { geometryOf, widthOf } from './geometry.ts'
import { firstColumn, isIndicatorHead } from './indicators/indicator-head.ts'
import { takeIndicators } from './indicators/indicators.ts'
import { takeLine, takeLinesBelow } from './lines.ts'
import { isListHead, readList } from './lists/list-table.ts'
import type { Part } from './part.ts'
import { PARTS } from './parts.ts'
import { type Draft, emptyDraft, labelIn, type Reading } from './reading.ts'

/** Reads one form of a layout: its title, the lines around its table, its labelled cells, its indicators and what else the
 *  layout has, for a record that has fields for some roles and columns. A list of projects gives a draft a project. What fits
 *  nothing is left unclaimed. */
export function readForm(
  layout: Layout,
  { title, above, rows, ragged, below, continued }: Form,
  fields: Pick<Reading, 'roles' | 'columns'>,
  claims: Claims,
  problems: Problem[],
): Draft[] {
  const draft = emptyDraft()
  const reading: Reading = { layout, rows, geometry: geometryOf(rows), ragged, ...fields, draft, claims, problems }
  if (title.length > 0) draft.title = claims.field(joinPieces(title), '标题')
  for (const line of above) takeLine(reading, line)
  for (const line of continued) claims.label(line, '续表')
  const parts = layout.parts.map((name) => PARTS[name])
  const list = rows.findIndex(isListHead)
  const end = list < 0 ? rows.length : list
  for (let at = 0; at < end; ) at += takeRow(reading, parts, rows[at] ?? [], at)
  takeLinesBelow(reading, below)
  return list < 0 ? [draft] : readList(reading, rows[list] ?? [], rows.slice(list + 1))
}

/** Gives how many rows it took. */
function takeRow(reading: Reading, parts: readonly Part[], row: Row, at: number): number {
  const part = parts.find(({ fits }) => fits(row))
  if (!isIndicatorHead(row)) return part ? part.take(reading, row, at) : takeFieldRow(reading, row, at)
  const under = reading.rows.slice(at + 1)
  const end = under.findIndex((one) => endsIndicators(reading, row, one) || parts.some(({ fits }) => fits(one)))
  const body = end < 0 ? under : under.slice(0, end)
  takeIndicators(
    reading,
    row,
    body.map((one) => withoutSide(reading, row, one)),
  )
  return 1 + body.length
}

/** Whether a row stands behind the indicators: it begins with a label, or is a line that says by itself what it is. */
function endsIndicators(reading: Reading, head: Row, row: Row): boolean {
  if (isIndicatorHead(row)) return true
  const at = row.findIndex(({ lines }) => lines.length > 0)
  const cell = row[at]
  const piece = textOf(cell)
  if (!cell || !piece) return false
  if (isNote(piece.text) || isTitle(piece.text) || inlinePairsOf(piece)) return true
  if (isSideAgain(head, row)) return false
  const role = labelIn(reading, wordOf(cell))
  if (reading.ragged && !reading.layout.fixedLabels)
    return roleIs(role, 'tail') || (role === 'other' && /意见$/.test(piece.text))
  return at === 0 && (role !== undefined || isLabelledRow(head, row))
}

/** Whether a row repeats the cell at the side of its head, which other tables merge down. */
function isSideAgain(head: Row, [first]: Row): boolean {
  return first !== undefined && first.lines.length > 0 && firstColumn(head) > 0 && wordOf(first) === wordOf(head[0])
}

/** The row with that cell blank. */
function withoutSide({ claims }: Reading, head: Row, row: Row): Row {
  const [first, ...others] = row
  if (!first || !isSideAgain(head, row)) return row
  claims.label(textOf(first), wordOf(first))
  return [{ ...first, lines: [], covered: true }, ...others]
}

/** Whether a row of a table is a label with one text that is merged over all other columns. */
function isLabelledRow(head: Row, row: Row): boolean {
  const [label, text, ...others] = row
  if (!label || !text || others.length > 0 || widthOf(row) !== widthOf(head) || (text.span ?? 1) < 3) return false
  const { level1, level2 } = levelsOf(wordOf(label))
  return !level1 && !level2 && isShortLabel(wordOf(label))
}

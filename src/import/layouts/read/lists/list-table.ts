import type { Piece, Range, Row } from '../../../document/document.ts'
import { textOf } from '../../../document/piece.ts'
import { spanOf } from '../../../document/place.ts'
import { unitOf } from '../../unit.ts'
import { isShortLabel, type Role, roleOf } from '../../words/labels.ts'
import { wordOf } from '../../words/word.ts'
import { takeField, takeMore } from '../fields.ts'
import { placedIn, startsUnder, widthOf } from '../geometry.ts'
import { headOf, isIndicatorHead, levelAt } from '../indicators/indicator-head.ts'
import { claimHead, refuseHead, takeRows } from '../indicators/indicators.ts'
import { takeLabel, takeOther } from '../lines.ts'
import { addProblem, type Draft, emptyDraft, type Reading } from '../reading.ts'
import { cellAt, fromColumn, type ListColumn, projectsIn } from './list-rows.ts'

/** What the head of a column of money says. */
const MONEY = /金额|资金|预算(?!编制|部门|单位)|拨款|总额/
const NAME_ROLES: readonly Role[] = ['unit', 'department', 'implementer', 'whole']

/** Whether a row is the head of a list of projects: the name of the project stands as a column before its indicators. */
export function isListHead(row: Row): boolean {
  const at = levelAt(row)
  const before = row.slice(0, Math.max(0, at))
  return isIndicatorHead(row) && before.some((cell) => roleOf(wordOf(cell)) === 'name')
}

/** Reads a list: many projects in one table, a row an indicator, the project's own columns merged down or printed again. Gives a
 *  draft a project; `base` has what the lines around the table say of all. Source: 预算05-2表 and its kind. */
export function readList(reading: Reading, head: Row, body: readonly Row[]): Draft[] {
  const at = levelAt(head)
  const second = secondRow(head, at, body[0])
  const columns = columnsBefore(head, at, second)
  for (const cell of [...head.slice(0, at), ...(second ?? [])]) {
    const piece = textOf(cell)
    if (piece) takeLabel(reading, piece)
  }
  const first = columns.at(-1)?.to ?? 0
  const rest = second ? body.slice(1) : body
  const indicators = headOf(
    head.slice(at),
    rest.map((row) => fromColumn(row, first)),
    reading,
  )
  if (!('columns' in indicators)) {
    refuseHead(reading, indicators, [head, ...body])
    return []
  }
  claimHead(indicators, reading)
  const hasMoney = head.some((cell) => MONEY.test(wordOf(cell)))
  const drafts: Draft[] = []
  const base = reading.draft
  const above = new Map<ListColumn, string>()
  for (const { rows, unit } of projectsIn(rest.slice(indicators.rows - 1), columns, at, reading)) {
    const draft = draftOf(base, { range: rangeOf(rows), hasMoney })
    const own: Reading = { ...reading, draft }
    if (unit !== undefined && !saysMore(own, 'unit', unit)) {
      leaveLine(own, 'unit', unit)
      draft.texts.set('unit', unit)
    }
    const [top = [], ...others] = rows
    takeColumns(own, top, columns, above)
    for (const row of others) takeMoreColumns(own, row, columns)
    takeRows(
      own,
      indicators,
      rows.map((row) => fromColumn(row, first)),
    )
    drafts.push(draft)
  }
  return drafts
}

function rangeOf(rows: readonly Row[]): Range {
  return spanOf(rows.flat().flatMap(({ lines }) => lines)) ?? { start: 0, end: 0 }
}

/** The row under a head whose cells part wider heads before the indicators, such as 合计 and 财政拨款 under 预算资金. */
function secondRow(head: Row, at: number, under: Row = []): Row | undefined {
  const filled = placedIn(under).filter(({ cell }) => cell.lines.length > 0)
  const wide = placedIn(head.slice(0, at)).filter(({ from, to }) => to - from > 1)
  if (filled.length === 0 || wide.length === 0 || widthOf(under) !== widthOf(head)) return undefined
  const isHead = filled.every((one) => wide.some((over) => startsUnder(one, over)) && isShortLabel(wordOf(one.cell)))
  return isHead ? under : undefined
}

function columnsBefore(head: Row, at: number, second: Row | undefined): ListColumn[] {
  const under = placedIn(second ?? []).filter(({ cell }) => cell.lines.length > 0)
  return placedIn(head.slice(0, at)).flatMap((over): ListColumn[] => {
    const parts = under.filter((one) => startsUnder(one, over))
    return (parts.length > 0 ? parts : [over]).map(({ cell, from, to }) => ({
      role: roleIn(wordOf(cell), wordOf(over.cell)),
      label: wordOf(cell),
      from,
      to,
    }))
  })
}

/** What a head asks for. A sum under a head of money is the budget. */
function roleIn(word: string, over: string): Role | undefined {
  const role = roleOf(word)
  if (role === 'total' && MONEY.test(over)) return 'budget'
  return role === 'whole' ? 'unit' : role
}

/** What the lines around the table say of every project in it. */
function draftOf(base: Draft, listed: NonNullable<Draft['listed']>): Draft {
  const { title, moneyUnit, texts } = base
  const own = emptyDraft(listed)
  for (const [role, text] of texts) own.texts.set(role, text)
  if (title !== undefined) own.title = title
  if (moneyUnit !== undefined) own.moneyUnit = moneyUnit
  own.fields.push(...base.fields)
  own.notes.push(...base.notes)
  return own
}

/** What a project's first row says before its indicators. A unit that a merge prints once is that of all its projects. */
function takeColumns(reading: Reading, row: Row, columns: readonly ListColumn[], above: Map<ListColumn, string>): void {
  for (const column of columns) {
    const cell = cellAt(row, column)
    const { role, label } = column
    if (!cell || cell.lines.length === 0) {
      const text = above.get(column)
      if ((role === 'funding' || role === 'budget') && cell && !cell.covered)
        takeField(reading, role, { text: label, ranges: [] }, [cell])
      if (role && NAME_ROLES.includes(role) && text !== undefined && text !== '' && !saysMore(reading, role, text))
        reading.draft.texts.set(role, text)
      continue
    }
    above.set(column, cell.lines.map(({ text }) => text).join(''))
    const head: Piece = { text: label, ranges: [] }
    if (role && role !== 'side' && role !== 'other') {
      if (saysMore(reading, role, wordOf(cell))) {
        reading.claims.label(textOf(cell), label)
        continue
      }
      if (NAME_ROLES.includes(role)) leaveLine(reading, role, wordOf(cell))
      takeField(reading, role, head, [cell])
    } else if (isShortLabel(label)) takeOther(reading, head, textOf(cell))
  }
}

/** Whether a line over the table says the same with more, such as the code of a unit. */
function saysMore({ draft }: Reading, role: Role, text: string): boolean {
  const said = draft.texts.get(role)?.replaceAll(/\s/g, '')
  return NAME_ROLES.includes(role) && said !== undefined && said !== text && unitOf(said)?.name === text
}

/** The column says another than a line over the table: that is kept as a note. */
function leaveLine({ draft }: Reading, role: Role, text: string): void {
  const said = draft.texts.get(role)
  draft.texts.delete(role)
  if (said !== undefined && said.replaceAll(/\s/g, '') !== text) draft.notes.push(said)
}

/** What a further row of a project says before its indicators: what it has printed is printed again, or a text goes on. */
function takeMoreColumns(reading: Reading, row: Row, columns: readonly ListColumn[]): void {
  for (const column of columns) {
    const cell = cellAt(row, column)
    const piece = textOf(cell)
    if (!cell || !piece) continue
    const { role } = column
    const { texts, lists } = reading.draft
    const printed = role && (texts.get(role) ?? lists.get(role)?.join(''))
    const isRepeated = role === 'name' || printed?.endsWith(piece.text) || isAmong(reading, column, piece.text)
    if (isRepeated) reading.claims.label(piece, column.label)
    else if (printed === undefined) takeOther(reading, { text: column.label, ranges: [] }, piece)
    else if (role && (role === 'goals' || role === 'periodGoals')) takeMore(reading, role, [cell])
    else addProblem(reading, cell, 'form-value-twice', piece.text)
  }
}

/** Whether a text stands already among those without a field of their own. */
function isAmong({ draft }: Reading, { label }: ListColumn, text: string): boolean {
  return draft.fields.some((field) => field.label === label && field.text === text)
}

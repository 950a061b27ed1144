import type { Cell, Piece, Row } from '../../document/document.ts'
import { joinPieces, slicePiece, textOf } from '../../document/piece.ts'
import { type Role, roleIs } from '../words/labels.ts'
import { labelWord, sourceWord } from '../words/word.ts'
import { goalsOf } from './goals.ts'
import { takeLabel, takeOther } from './lines.ts'
import { amountOver } from './money/amounts.ts'
import { addRepeated, type Reading } from './reading.ts'

/** A project's code and name in one cell: `51092324T000010263357-2023年某项目`. */
const CODE_AND_NAME = /^(\d[0-9A-Za-z]{9,})(\s*[-—－_]\s*)(?=\S)/

/** Where a label stands: the cell `n` of its row. */
interface At {
  readonly row: Row
  readonly n: number
}

/** Takes a label with the cells behind or under it, as its role asks. What the record has no field for is kept under its own
 *  label, and so is a text of a role that has one already; where labels stand once, that is a problem. */
export function takeField(reading: Reading, role: Role, label: Piece, cells: readonly Cell[], at?: At): void {
  const { draft, roles, layout } = reading
  const value = textOf(cells[0])
  const lines = cells.flatMap((cell) => cell.lines)
  if (role === 'periodBudget') takePeriodMoney(reading, label, value)
  else if (role === 'funding' && at && isOfPeriodMoney(reading, at)) takePeriodMoney(reading, label, value)
  else if (!roles.includes(role)) takeOther(reading, label, joinedOf(lines))
  else if (roleIs(role, 'list')) takeList(reading, role, label, lines)
  else if (role === 'funding') takeSource(reading, label, value)
  else if (draft.texts.has(role)) takeAgain(reading, role, label, joinedOf(lines))
  else if (role === 'name' && !layout.fixedLabels) takeName(reading, label, value)
  else takeText(reading, role, label, lines)
}

/** Takes more texts of a label that was taken before. */
export function takeMore(reading: Reading, role: Role, cells: readonly Cell[]): void {
  const { draft, claims } = reading
  const texts = goalsOf(cells.flatMap((cell) => cell.lines)).map((line) => claims.field(line, role))
  if (roleIs(role, 'list') && reading.roles.includes(role))
    draft.lists.set(role, [...(draft.lists.get(role) ?? []), ...texts])
  else if (reading.roles.includes(role))
    draft.texts.set(role, [draft.texts.get(role) ?? '', ...texts].join('\n').trim())
  else {
    const last = draft.fields.pop()
    if (last) draft.fields.push({ ...last, text: [last.text, ...texts].join('\n').trim() })
  }
}

function isOfPeriodMoney(reading: Reading, { row, n }: At): boolean {
  return amountOver(reading, row, n) === 'period'
}

/** Money of a project's whole period, under its own labels; where a label stands again, under those without a field. */
function takePeriodMoney(reading: Reading, label: Piece, value: Piece | undefined): void {
  const { draft, claims, layout } = reading
  const word = sourceWord(label.text)
  if (layout.gives !== 'project' || draft.periodMoney.has(word)) takeOther(reading, label, value)
  else {
    draft.periodAt ??= draft.fields.length
    draft.periodMoney.set(word, claims.field(value, claims.label(label, labelWord(label.text))))
  }
}

function joinedOf(lines: readonly Piece[]): Piece | undefined {
  return lines.length > 0 ? joinPieces(lines) : undefined
}

/** A heading such as 总体目标 over 年度目标 has no goals of its own. */
function takeList(reading: Reading, role: Role, label: Piece, lines: readonly Piece[]): void {
  const { draft, claims, layout } = reading
  takeLabel(reading, label)
  const texts = goalsOf(lines).map((line) => claims.field(line, labelWord(label.text)))
  const before = draft.lists.get(role)
  if (before && layout.fixedLabels) addRepeated(reading, startOf(label), texts.join())
  if (texts.length > 0 || layout.fixedLabels) draft.lists.set(role, [...(before ?? []), ...texts])
}

function takeSource(reading: Reading, label: Piece, value: Piece | undefined): void {
  const { draft, claims } = reading
  const word = sourceWord(label.text)
  if (draft.ownLevel || draft.funding.has(word)) takeOther(reading, label, value)
  else {
    draft.funding.set(word, claims.field(value, claims.label(label, labelWord(label.text))))
    if (/^[\s一二三四五六七八九十、]*其中/.test(label.text)) draft.ofWhich.add(word)
  }
}

/** What a project has one of: with another, a form is of two projects, or of two sums of money. */
const ONE_OF: readonly Role[] = ['name', 'code', 'budget']

function takeAgain(reading: Reading, role: Role, label: Piece, text: Piece | undefined): void {
  const { draft, claims, layout } = reading
  const isAnother = ONE_OF.includes(role) && text !== undefined && text.text !== draft.texts.get(role)
  if (!layout.fixedLabels && !isAnother) {
    takeOther(reading, label, text)
    return
  }
  takeLabel(reading, label)
  addRepeated(reading, startOf(label), claims.field(text, labelWord(label.text)))
}

function takeName(reading: Reading, label: Piece, value: Piece | undefined): void {
  const { draft, claims } = reading
  takeLabel(reading, label)
  const [whole, code = '', hyphen = ''] = CODE_AND_NAME.exec(value?.text ?? '') ?? []
  if (value && whole !== undefined && !draft.texts.has('code')) {
    draft.texts.set('code', claims.field(slicePiece(value, 0, code.length), '项目编码'))
    claims.residue(slicePiece(value, code.length, code.length + hyphen.length), 'hyphen between code and name')
    draft.texts.set('name', claims.field(slicePiece(value, code.length + hyphen.length), '项目名称'))
  } else if (value) draft.texts.set('name', claims.field(value, '项目名称'))
}

/** A text of several paragraphs has each numbered one, or each where none is numbered, on a line of its own. A blank cell is
 *  kept as blank where it is known to be one: of a long text, of the budget, and where labels are fixed. */
function takeText(reading: Reading, role: Role, label: Piece, lines: readonly Piece[]): void {
  const { draft, claims, layout } = reading
  const word = labelWord(label.text)
  takeLabel(reading, label)
  if (role === 'budget') draft.ownLevel = label.text.includes('本级')
  if (roleIs(role, 'long'))
    draft.texts.set(
      role,
      goalsOf(lines)
        .map((line) => claims.field(line, word))
        .join('\n'),
    )
  else if (lines.length > 0 || role === 'budget' || layout.fixedLabels)
    draft.texts.set(role, claims.field(joinedOf(lines), word))
}

function startOf(piece: Piece): { readonly start: number } {
  return { start: piece.ranges[0]?.start ?? 0 }
}

import type { Cell, Piece, Row } from '../document/document.ts'
import { joinPieces, slicePiece, textOf } from '../document/piece.ts'
import { type FormReading, takeLabel, takeLine, takeOther } from './form-draft.ts'
import { isNextLabel, labelWord, type Role, roleOf } from './form-words.ts'
import { goalsOf } from './goals.ts'
import { wordOf } from './words.ts'

const GOALS: readonly (Role | undefined)[] = ['goals', 'periodGoals', 'achieved']
/** Roles whose text may stand in several cells, where each paragraph is one. */
const LONG: readonly Role[] = [
  'goals',
  'periodGoals',
  'achieved',
  'process',
  'conclusion',
  'shortcomings',
  'improvements',
]
/** A project's code and name in one cell: `51092324T000010263357-2023年某项目`. */
const CODE_AND_NAME = /^(\d[0-9A-Za-z]{9,})(\s*[-—－_]\s*)(?=\S)/
const LABEL_LENGTH = 20

/** Takes the row at `at` of a form, each label with what stands behind or under it; gives how many rows it took. What is no
 *  label that is known is left unclaimed. */
export function takeFieldRow(reading: FormReading, rows: readonly Row[], at: number): number {
  const row = rows[at] ?? []
  if (takeGoalColumns(reading, row, rows[at + 1] ?? [])) return 2
  for (let n = 0; n < row.length; ) n += takeCell(reading, row, n)
  return 1
}

/** Gives how many cells it took. */
function takeCell(reading: FormReading, row: Row, n: number): number {
  const piece = textOf(row[n])
  if (!piece || takeLine(reading, piece)) return 1
  const role = roleOf(piece.text)
  const next = row[n + 1]
  const nextRole = roleOf(wordOf(next))
  const heads = GOALS.includes(role) && GOALS.includes(nextRole)
  const unknownSide = !role && nextRole && n === 0 && isLabel(piece.text)
  if (role === 'side' || heads) {
    takeLabel(reading, piece)
    return 1
  }
  if (unknownSide) {
    takeOther(reading, piece, undefined)
    return 1
  }
  if (role) {
    const values = valuesOf(reading, role, row.slice(n + 1))
    takeValue(reading, role, piece, values)
    return 1 + values.length
  }
  const cells = row.filter(({ lines }) => lines.length > 0).length
  if (!next || !isLabel(piece.text) || (reading.ragged && cells % 2 > 0)) return 1
  takeOther(reading, piece, textOf(next))
  return 2
}

function isLabel(text: string): boolean {
  return text.length <= LABEL_LENGTH && !/[。；;，,]|\d{3}/.test(text)
}

/** The cells that belong to a label: the next; of a text that goes on for paragraphs, all up to the next label. Where blank
 *  cells may be missing, a label follows a label whose cell is blank. */
function valuesOf({ ragged }: FormReading, role: Role, cells: readonly Cell[]): readonly Cell[] {
  if (!ragged) return cells.slice(0, 1)
  const end = cells.findIndex((cell, n) => (n === 0 ? isNextLabel(role, wordOf(cell)) : roleOf(wordOf(cell))))
  const own = end < 0 ? cells : cells.slice(0, end)
  return LONG.includes(role) ? own : own.slice(0, 1)
}

function takeValue(reading: FormReading, role: Role, label: Piece, cells: readonly Cell[]): void {
  const { draft } = reading
  const value = textOf(cells[0])
  const lines = cells.flatMap((cell) => cell.lines)
  if (!reading.roles.includes(role)) takeOther(reading, label, joinedOf(lines))
  else if (role === 'goals' || role === 'periodGoals') takeGoals(reading, role, label, lines)
  else if (role === 'funding') takeFunding(reading, label, value)
  else if (draft.texts.has(role)) takeOther(reading, label, joinedOf(lines))
  else if (role === 'name') takeName(reading, label, value)
  else {
    takeLabel(reading, label)
    if (role === 'budget') draft.ownLevel = label.text.includes('本级')
    if (LONG.includes(role)) draft.texts.set(role, textIn(reading, lines, label))
    else if (value || role === 'budget') draft.texts.set(role, reading.claims.field(value, labelWord(label.text)))
  }
}

function joinedOf(lines: readonly Piece[]): Piece | undefined {
  return lines.length > 0 ? joinPieces(lines) : undefined
}

/** A heading such as 总体目标 over 年度目标 has no goals of its own. */
function takeGoals(reading: FormReading, role: 'goals' | 'periodGoals', label: Piece, lines: readonly Piece[]): void {
  const { draft, claims } = reading
  takeLabel(reading, label)
  const goals = goalsOf(lines).map((goal) => claims.field(goal, labelWord(label.text)))
  if (goals.length > 0) draft[role] = [...(draft[role] ?? []), ...goals]
}

function takeFunding(reading: FormReading, label: Piece, value: Piece | undefined): void {
  const { draft, claims } = reading
  const word = label.text.replace(/^\s*其中\s*[：:]\s*/, '').replace(/(?<!\s)\s*[：:]\s*$/, '')
  if (draft.ownLevel || draft.funding.has(word)) takeOther(reading, label, value)
  else draft.funding.set(word, claims.field(value, claims.label(label, labelWord(label.text))))
}

function takeName(reading: FormReading, label: Piece, value: Piece | undefined): void {
  const { draft, claims } = reading
  takeLabel(reading, label)
  const [whole, code = '', hyphen = ''] = CODE_AND_NAME.exec(value?.text ?? '') ?? []
  if (value && whole !== undefined && !draft.texts.has('code')) {
    draft.texts.set('code', claims.field(slicePiece(value, 0, code.length), '项目编码'))
    claims.residue(slicePiece(value, code.length, code.length + hyphen.length), 'hyphen between code and name')
    draft.texts.set('name', claims.field(slicePiece(value, code.length + hyphen.length), '项目名称'))
  } else if (value) draft.texts.set('name', claims.field(value, '项目名称'))
}

/** Lines as one text: each numbered one, or each where none is numbered, on a line of its own. */
function textIn({ claims }: FormReading, lines: readonly Piece[], label: Piece): string {
  return goalsOf(lines)
    .map((line) => claims.field(line, labelWord(label.text)))
    .join('\n')
}

/** Labels of goals side by side with their texts in the row under them, such as 预期目标 and 实际完成情况. */
function takeGoalColumns(reading: FormReading, row: Row, next: Row): boolean {
  const labels = row.filter(({ lines }) => lines.length > 0)
  const columns = labels.filter((cell) => GOALS.includes(roleOf(wordOf(cell))))
  const others = labels.filter((cell) => !columns.includes(cell))
  if (columns.length < 2 || others.some((cell) => roleOf(wordOf(cell)) !== 'side' && cell !== row[0])) return false
  const values = columns.map((cell) => next[row.indexOf(cell)])
  const texts = next.filter(({ lines }) => lines.length > 0)
  if (texts.some((cell) => roleOf(wordOf(cell)))) return false
  const under = reading.ragged || next.length !== row.length ? matched(columns, texts) : values
  if (!under || (!reading.ragged && texts.some((cell) => !under.includes(cell)))) return false
  for (const cell of others)
    if (roleOf(wordOf(cell))) takeLabel(reading, textOf(cell) ?? EMPTY)
    else takeOther(reading, textOf(cell) ?? EMPTY, undefined)
  for (const [n, cell] of columns.entries()) {
    const role = roleOf(wordOf(cell))
    const value = under[n]
    if (role) takeValue(reading, role, textOf(cell) ?? EMPTY, value ? [value] : [])
  }
  return true
}

const EMPTY: Piece = { text: '', ranges: [] }

/** The cells under labels where positions do not tell: as many as there are labels, or one less under a first that only
 *  heads the others. Undefined when they are neither. */
function matched(labels: readonly Cell[], texts: readonly Cell[]): readonly (Cell | undefined)[] | undefined {
  if (texts.length === labels.length) return texts
  return texts.length === labels.length - 1 && labels.length > 2 ? [undefined, ...texts] : undefined
}

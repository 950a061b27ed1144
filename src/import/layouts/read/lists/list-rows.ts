import type { Cell, Piece, Row } from '../../../document/document.ts'
import { textOf } from '../../../document/piece.ts'
import type { Role } from '../../words/labels.ts'
import { wordOf } from '../../words/word.ts'
import { placedIn, startsUnder } from '../geometry.ts'
import { isIndicatorHead } from '../indicators/indicator-head.ts'
import { isNumberRow } from '../indicators/number-row.ts'
import { addRowProblem, type Reading } from '../reading.ts'

/** A column before the indicators of a list, such as 项目名称 or 年度目标. */
export interface ListColumn {
  readonly role: Role | undefined
  readonly label: string
  readonly from: number
  readonly to: number
}

const SUM = /^(?:合计|总计|小计)$/

/** The rows of one project, and the unit that a row of its own names above them. */
interface ListedRows {
  readonly rows: Row[]
  readonly unit?: string
}

/** The rows of each project: it begins where its name is printed, unless the row above prints the same. */
export function projectsIn(
  body: readonly Row[],
  columns: readonly ListColumn[],
  at: number,
  reading: Reading,
): ListedRows[] {
  const projects: ListedRows[] = []
  let unit: string | undefined
  const keys = columns.filter(({ role }) => role === 'name' || role === 'code')
  let last: string | undefined
  for (const row of body) {
    if (row.every(({ lines }) => lines.length === 0)) continue
    if (isIndicatorHead(row) || isNumberRow(row)) {
      // A page that goes on repeats the head, and a row under it may number its columns.
      for (const cell of row) reading.claims.label(textOf(cell), '项目列表')
      continue
    }
    if (takeSums(reading, row)) continue
    const named = unitIn(row, columns, at)
    if (named) {
      unit = reading.claims.field(named, '单位')
      last = undefined
      continue
    }
    const key = keys.map((column) => wordOf(cellAt(row, column))).join('|')
    const isBlank = keys.every((column) => wordOf(cellAt(row, column)) === '')
    if (!isBlank && key !== last) projects.push({ rows: [], ...(unit !== undefined && { unit }) })
    if (!isBlank) last = key
    const project = projects.at(-1)
    if (project) project.rows.push(row)
    else
      addRowProblem(reading, row, row[0], { code: 'list-row-without-project', text: row.map(wordOf).join(' ').trim() })
  }
  return projects
}

/** Takes a row of sums. Gives whether it was one. */
function takeSums(reading: Reading, row: Row): boolean {
  const [first, ...others] = row.filter(({ lines }) => lines.length > 0)
  const piece = textOf(first)
  if (!first || !piece || !SUM.test(wordOf(first))) return false
  // It is of no project: it stays in the document.
  for (const cell of [first, ...others]) for (const line of cell.lines) reading.claims.aside(line)
  return true
}

/** The unit of the projects below, which is the one text of its row. */
function unitIn(row: Row, columns: readonly ListColumn[], at: number): Piece | undefined {
  const [first, ...others] = row.filter(({ lines }) => lines.length > 0)
  const isUnit = others.length === 0 && /单位/.test(columns[0]?.label ?? '')
  return first && isUnit && row.indexOf(first) < Math.max(1, at) ? textOf(first) : undefined
}

/** The cell of a row that begins in a column. */
export function cellAt(row: Row, column: ListColumn): Cell | undefined {
  return placedIn(row).find((one) => startsUnder(one, column))?.cell
}

/** The cells of a row from a column of the table on. */
export function fromColumn(row: Row, column: number): Row {
  return placedIn(row).flatMap(({ cell, from }) => (from >= column ? [cell] : []))
}

import type { Block, Piece, Range, Row } from '../../document/document.ts'
import { textOf } from '../../document/piece.ts'
import { spanOf } from '../../document/place.ts'
import {
  inlinePairsOf,
  isContinued,
  isNote,
  isNoteItem,
  isTitle,
  isYearLine,
  moneyLineOf,
} from '../words/form-lines.ts'
import { apartIn } from './cells-apart.ts'
import { beginsForm, leadOf, namesProject } from './form-starts.ts'

/** A table with what belongs to it of the lines around it. */
export interface Form {
  /** The lines of its title; none when it has no title. */
  readonly title: readonly Piece[]
  /** Lines between title and table, such as 单位：万元. */
  readonly above: readonly Piece[]
  readonly rows: readonly Row[]
  readonly ragged: boolean
  /** Notes and signatures under the table. */
  readonly below: readonly Piece[]
  /** Lines such as 续表 between its parts. */
  readonly continued: readonly Piece[]
  /** It stands right behind another form, whose money unit is its own where it prints none. */
  readonly follows: boolean
}

/** What stands between two others once tables have what belongs to them. */
export type Part = { readonly paragraph: Piece } | Form

interface Table {
  readonly rows: Row[]
  ragged: boolean
  /** Lines such as 续表 between its parts. */
  readonly continued: Piece[]
  /** Nothing stands between it and the form before. */
  readonly follows: boolean
}

/** The parts of a document. Tables that stand together are one, also with 续表 between them; a row that only holds a title begins
 *  another, and so does one that names another project behind indicators. A table that `isForm` does not know is only indented
 *  text. */
export function partsOf(blocks: readonly Block[], isForm: (rows: readonly Row[], title: string) => boolean): Part[] {
  const pieces = tablesOf(blocks).flatMap((part, n, all) => {
    if (!('rows' in part) || isForm(part.rows, titleBefore(all, n))) return [part]
    return [...piecesOf(part.rows), ...part.continued]
  })
  const around = aroundTables(pieces)
  return pieces.flatMap((part, n): Part[] => {
    if (around.has(n)) return []
    return ['rows' in part ? formAt(pieces, n, part) : { paragraph: part }]
  })
}

/** The title that stands over a table, or in its first row; empty when there is none. */
function titleBefore(parts: readonly Unsorted[], at: number): string {
  const part = parts[at]
  const own = part && 'rows' in part ? titleIn(part.rows[0] ?? []) : undefined
  return (
    own?.text ??
    linesOf(parts.slice(Math.max(0, at - LINES_OVER), at)).findLast(({ text }) => isTitle(text))?.text ??
    ''
  )
}

/** A title stands so many lines over its table, or fewer. */
const LINES_OVER = 4

function tablesOf(blocks: readonly Block[]): Unsorted[] {
  const parts: Unsorted[] = []
  let table: Table | undefined
  const begin = (follows: boolean, rows: readonly Row[] = []) => {
    table = { rows: [...rows], ragged: false, continued: [], follows }
    parts.push(table)
    return table
  }
  for (const [n, block] of blocks.entries()) {
    if (block.kind === 'paragraph') {
      if (table && isContinued(block.piece.text) && blocks[n + 1]?.kind === 'table') table.continued.push(block.piece)
      else {
        table = undefined
        parts.push(block.piece)
      }
      continue
    }
    const rows = block.rows.map(apartIn)
    const follows = table !== undefined && !block.startsNewForm
    if (block.startsNewForm || (table && beginsForm(table.rows, rows))) table = undefined
    for (const [at, row] of rows.entries()) {
      if (!table || titleIn(row)) table = begin(follows && !titleIn(row))
      else if (at > 0 && namesProject(row) && beginsForm(table.rows, rows.slice(at))) table = begin(true, leadOf(table))
      table.rows.push(row)
      if (block.ragged) table.ragged = true
    }
  }
  return parts
}

/** From its first line to its last. */
export function rangeOf({ title, above, rows, below, continued }: Form): Range {
  return spanOf([...title, ...above, ...piecesOf(rows), ...below, ...continued]) ?? { start: 0, end: 0 }
}

function piecesOf(rows: readonly Row[]): Piece[] {
  return rows.flat().flatMap(({ lines }) => lines)
}

/** The title that is the only text of a row. */
function titleIn(row: Row): Piece | undefined {
  const [piece, ...others] = row.flatMap((cell) => textOf(cell) ?? [])
  return piece && others.length === 0 && isTitle(piece.text) ? piece : undefined
}

type Unsorted = Piece | Table

function formAt(parts: readonly Unsorted[], at: number, { rows, ragged, continued, follows }: Table): Form {
  const before = linesOf(parts.slice(at - aboveCount(parts, at), at))
  const after = linesOf(parts.slice(at + 1, at + 1 + belowCount(parts, at)))
  const own = titleIn(rows[0] ?? [])
  const headed = own ? rows.slice(1) : rows
  const yearRow = own && onlyPieceOf(headed[0], isYearLine)
  const isHead = ({ text }: Piece) => isTitle(text) || isYearLine(text) || /表$/.test(text)
  return {
    title: [...before.filter(isHead), ...(own ? [own] : []), ...(yearRow ? [yearRow] : [])],
    above: before.filter((piece) => !isHead(piece)),
    rows: yearRow ? headed.slice(1) : headed,
    ragged,
    below: after,
    continued,
    follows,
  }
}

function linesOf(parts: readonly Unsorted[]): Piece[] {
  return parts.flatMap((part) => ('rows' in part ? [] : [part]))
}

function onlyPieceOf(row: Row | undefined, fits: (text: string) => boolean): Piece | undefined {
  const [piece, ...others] = (row ?? []).flatMap((cell) => textOf(cell) ?? [])
  return piece && others.length === 0 && fits(piece.text) ? piece : undefined
}

/** The paragraphs that belong to a table before or behind them, by their index. */
function aroundTables(parts: readonly Unsorted[]): ReadonlySet<number> {
  const around = new Set<number>()
  for (const [at, part] of parts.entries()) {
    if (!('rows' in part)) continue
    const to = at + belowCount(parts, at)
    for (let n = at - aboveCount(parts, at); n <= to; n++) if (n !== at) around.add(n)
  }
  return around
}

/** How many paragraphs right before a table belong to it: its title and lines like 单位：万元 under that. */
function aboveCount(parts: readonly Unsorted[], at: number): number {
  const table = parts[at]
  if (table && 'rows' in table && titleIn(table.rows[0] ?? [])) return 0
  let from = at
  while (from > 0) {
    const part = parts[from - 1]
    if (!part || 'rows' in part) break
    if (isTitle(part.text) || (from === at && /表$/.test(part.text))) return at - from + 1
    if (!isYearLine(part.text) && !moneyLineOf(part.text) && !inlinePairsOf(part)) break
    from--
  }
  return at - from
}

/** How many paragraphs right behind a table belong to it: notes and signatures. */
function belowCount(parts: readonly Unsorted[], at: number): number {
  let count = 0
  let inNote = false
  for (let n = at + 1; n < parts.length; n++) {
    const part = parts[n]
    if (!part || 'rows' in part) break
    const note: boolean = isNote(part.text) || (inNote && isNoteItem(part.text))
    if (!note && !inlinePairsOf(part)) break
    inNote = note
    count++
  }
  const next = at + count + 1
  return parts[next] && 'rows' in (parts[next] ?? {}) ? Math.max(0, count - aboveCount(parts, next)) : count
}

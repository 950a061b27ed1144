import type { Block, Piece, Range, Row } from '../../document/document.ts'
import { spanOf } from '../../document/place.ts'
import { type Form, type Part, rangeOf } from '../read/forms.ts'

/** A line that stands outside every table, or in a table that only indents it. */
interface LineItem {
  readonly kind: 'line'
  readonly piece: Piece
}

/** A table that no layout reads. */
export interface OtherTable {
  readonly kind: 'table'
  /** Among all tables and forms of the document, from 1. */
  readonly number: number
  readonly rows: readonly Row[]
  readonly pieces: readonly Piece[]
  readonly range: Range
}

/** A form with the lines that belong to it. */
export interface FormItem {
  readonly kind: 'form'
  /** Among all tables and forms of the document, from 1. */
  readonly number: number
  readonly form: Form
  readonly range: Range
}

/** What stands between two others in a document. A table that goes on over thirty pages is one. */
export type Item = LineItem | OtherTable | FormItem

/** Tables that stand together, by the offset of their first piece. */
interface Group {
  readonly start: number
  readonly end: number
  readonly rows: Row[]
}

/** The items of a document by its parts, with its tables numbered in order. */
export function itemsOf(blocks: readonly Block[], parts: readonly Part[]): Item[] {
  const groups = groupsOf(blocks)
  const items: Item[] = []
  let number = 0
  let open: { readonly group: Group; readonly pieces: Piece[] } | undefined
  const close = () => {
    if (open) items.push(tableOf(open.group, open.pieces, ++number))
    open = undefined
  }
  for (const part of parts) {
    if ('rows' in part) {
      close()
      items.push({ kind: 'form', number: ++number, form: part, range: rangeOf(part) })
      continue
    }
    const group = groupAt(groups, part.paragraph.ranges[0]?.start ?? 0)
    if (open && open.group !== group) close()
    if (!group) items.push({ kind: 'line', piece: part.paragraph })
    else if (open) open.pieces.push(part.paragraph)
    else open = { group, pieces: [part.paragraph] }
  }
  close()
  return items
}

function tableOf(group: Group, pieces: readonly Piece[], number: number): OtherTable {
  const range = spanOf(pieces) ?? { start: group.start, end: group.end }
  const rows = group.rows.filter((row) =>
    row.some(({ lines }) =>
      lines.some(({ ranges: [first] }) => first && range.start <= first.start && first.end <= range.end),
    ),
  )
  return { kind: 'table', number, rows, pieces, range }
}

/** Real tables: where no row has two texts side by side, the table only indents lines. */
function groupsOf(blocks: readonly Block[]): Group[] {
  const groups: Group[] = []
  let open: Row[] | undefined
  const close = () => {
    const range = open?.some((row) => row.filter(({ lines }) => lines.length > 0).length > 1)
      ? spanOf(open.flat().flatMap(({ lines }) => lines))
      : undefined
    if (open && range) groups.push({ ...range, rows: open })
    open = undefined
  }
  for (const block of blocks) {
    if (block.kind === 'paragraph' || block.startsNewForm) close()
    if (block.kind === 'table') {
      open ??= []
      open.push(...block.rows)
    }
  }
  close()
  return groups
}

function groupAt(groups: readonly Group[], offset: number): Group | undefined {
  let [low, high] = [0, groups.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((groups[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const group = groups[low]
  return group && group.start <= offset ? group : undefined
}

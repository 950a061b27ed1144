import { joinRows } from './join-rows.ts'
import type { Line } from './lines.ts'
import type { MarginKind } from './margins.ts'
import type { PageContent, PageTable } from './page-content.ts'
import { goesOn, type Paragraph, type Sides, sidesOf } from './paragraphs.ts'
import { type BookRow, columnsOf, rowsOf, sharesColumns } from './table-rows.ts'

/** A table, with the rows that only print its head again on a further page. */
export interface BookTable {
  readonly kind: 'table'
  readonly rows: readonly BookRow[]
  readonly repeated: readonly BookRow[]
}

/** Lines of one paragraph, and the page on which it begins. */
interface BookParagraph {
  readonly kind: 'paragraph'
  readonly page: number
  readonly lines: Paragraph
}

/** What stands between two others in reading order, pages joined. */
export type BookBlock = BookTable | BookParagraph

type Item =
  | { readonly kind: 'line'; readonly page: number; readonly y: number; readonly line: Line }
  | {
      readonly kind: 'table'
      readonly page: number
      readonly y: number
      readonly table: PageTable
      readonly number: number
    }

/** First lines of a paragraph are indented by no more, in heights of the type. */
const INDENT = 2.6

/** Puts pages together: tables that go on over a page are one, and so are paragraphs. */
export function bookOf(pages: readonly PageContent[], margins: ReadonlyMap<Line, MarginKind>): BookBlock[] {
  const items = pages.flatMap((page) => itemsOf(page, margins))
  const blocks: BookBlock[] = []
  for (let at = 0; at < items.length; ) {
    const run = runFrom(items, at)
    const tables = run.flatMap((item) => (item.kind === 'table' ? [item] : []))
    const lines = run.flatMap((item) => (item.kind === 'line' ? [item] : []))
    if (tables.length > 0) blocks.push(tableOf(tables))
    else blocks.push(...paragraphsOf(lines, pages))
    at += run.length
  }
  return blocks
}

function itemsOf({ number, lines, tables }: PageContent, margins: ReadonlyMap<Line, MarginKind>): Item[] {
  const items: Item[] = [
    ...lines
      .filter((line) => !margins.has(line))
      .map((line): Item => ({ kind: 'line', page: number, y: line.box.y0, line })),
    ...tables.map((table, n): Item => ({ kind: 'table', page: number, y: table.box.y0, table, number: n + 1 })),
  ]
  return items.toSorted((a, b) => columnOf(a) - columnOf(b) || a.y - b.y)
}

/** The column of text that something stands in; 0 where it stands over all of them. */
function columnOf(item: Item): number {
  return item.kind === 'line' ? (item.line.column?.number ?? 0) : 0
}

/** The items from one on that are one table over several pages, or lines without a table between. */
function runFrom(items: readonly Item[], from: number): readonly Item[] {
  let to = from + 1
  while (to < items.length && belongs(items[to - 1], items[to])) to++
  return items.slice(from, to)
}

function belongs(before: Item | undefined, item: Item | undefined): boolean {
  if (before?.kind === 'line') return item?.kind === 'line'
  if (before?.kind !== 'table' || item?.kind !== 'table') return false
  return item.page === before.page + 1 && sharesColumns(before.table, item.table)
}

function tableOf(parts: readonly Extract<Item, { kind: 'table' }>[]): BookTable {
  const columns = columnsOf(parts.map(({ table }) => table))
  let rows: readonly BookRow[] = []
  const repeated: BookRow[] = []
  for (const [n, { table, number }] of parts.entries()) {
    const open = table.grid.openTop && parts[n - 1]?.table.grid.openBottom === true
    const joined = joinRows(rows, rowsOf(table, number, columns), open)
    rows = joined.rows
    repeated.push(...joined.repeated)
  }
  return { kind: 'table', rows, repeated }
}

function paragraphsOf(
  lines: readonly Extract<Item, { kind: 'line' }>[],
  pages: readonly PageContent[],
): BookParagraph[] {
  const paragraphs: { kind: 'paragraph'; page: number; lines: Line[] }[] = []
  let before: Line | undefined
  for (const { page, line } of lines) {
    const of = pages[page - 1]
    const whole = of && sidesOfPage(of, pages)
    const sides = whole && { left: (line.column ?? whole).left, right: (before?.column ?? whole).right }
    const last = paragraphs.at(-1)
    const fits =
      sides &&
      before &&
      before.x0 <= (before.column ?? sides).left + INDENT * before.size &&
      goesOn(before, line, sides)
    if (last && fits) last.lines.push(line)
    else paragraphs.push({ kind: 'paragraph', page, lines: [line] })
    before = line
  }
  return paragraphs
}

const known = new WeakMap<PageContent, Sides>()

/** Where prose begins and ends on pages of one width. */
function sidesOfPage(page: PageContent, pages: readonly PageContent[]): Sides {
  const before = known.get(page)
  if (before) return before
  const alike = pages.filter(({ width }) => Math.abs(width - page.width) < 1)
  const sides = sidesOf(
    alike.flatMap(({ lines }) => lines),
    page.width,
  )
  for (const one of alike) known.set(one, sides)
  return sides
}

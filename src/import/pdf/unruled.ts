import { columnOf } from '../layouts/words/columns.ts'
import { isNote, isTitle } from '../layouts/words/form-lines.ts'
import { isKnownWord } from '../layouts/words/known-words.ts'
import type { Line } from './lines.ts'
import type { MarginKind } from './margins.ts'
import type { PageCell, PageContent, PageTable } from './page-content.ts'
import { labelsAbove } from './unruled-labels.ts'
import { around, certainRows, columnsOf, type Parts } from './unruled-rows.ts'

/** A head names at least so many columns, and of these so many that only forms have. */
const LEAST_HEADS = 3
const LEAST_COLUMNS = 2

/** First lines of a paragraph are indented by no more, in heights of the type. */
const INDENT = 2.6

type Margins = ReadonlyMap<Line, MarginKind>

/** A stretch of a page's lines that is a table without lines between its columns. */
interface Found {
  readonly table: PageTable
  readonly lines: readonly Line[]
  /** A rule under it, or a note or title behind it, says that it ends here. */
  readonly ends: boolean
}

/** The pages with tables whose columns no lines part, where it is certain which cell each text stands in. All others stay
 *  lines: what looks like a form among these is refused later on. */
export function withUnruled(pages: readonly PageContent[], margins: Margins): PageContent[] {
  const found = pages.map((page) => tablesIn(page, margins))
  return pages.map((page, n) => {
    const next = pages[n + 1]
    const sure = (found[n] ?? []).filter(({ ends, lines }) => ends || !goesOn(lines, page, next, margins))
    const taken = new Set(sure.flatMap(({ lines }) => lines))
    if (taken.size === 0) return page
    return {
      ...page,
      lines: page.lines.filter((line) => !taken.has(line)),
      tables: [...page.tables, ...sure.map(({ table }) => table)].toSorted((a, b) => a.box.y0 - b.box.y0),
    }
  })
}

/** Whether a table could go on over the page: it ends with the page, and the next one begins with what is no head and no title. */
function goesOn(lines: readonly Line[], page: PageContent, next: PageContent | undefined, margins: Margins): boolean {
  const end = lines.at(-1)?.y ?? 0
  if (!next || bodyOf(page, margins).some(({ y }) => y > end) || page.tables.some(({ box }) => box.y0 > end))
    return false
  const [first] = bodyOf(next, margins)
  if (!first || next.tables.some(({ box }) => box.y0 < first.y)) return false
  return !isHead(partsOf(first)) && !isTitle(first.text)
}

function bodyOf({ lines }: PageContent, margins: Margins): Line[] {
  return lines.filter((line) => !margins.has(line))
}

function partsOf(line: Line): Parts {
  return line.parts ?? [line]
}

function isHead(parts: Parts): boolean {
  const words = parts.map(({ text }) => text)
  return (
    new Set(words).size >= LEAST_HEADS &&
    words.every(isKnownWord) &&
    words.filter((word) => columnOf(word) !== undefined).length >= LEAST_COLUMNS
  )
}

function tablesIn(page: PageContent, margins: Margins): Found[] {
  const lines = bodyOf(page, margins)
  const heads = lines.flatMap((line, n) => (isHead(partsOf(line)) ? [n] : []))
  return heads.flatMap((head, n) => {
    const before = heads[n - 1] === undefined ? [] : lines.slice(0, (heads[n - 1] ?? 0) + 1)
    return foundAt(page, lines.slice(before.length, heads[n + 1]), head - before.length) ?? []
  })
}

/** The table with its head at `at` of some lines, up to the next head. */
function foundAt(page: PageContent, lines: readonly Line[], at: number): Found | undefined {
  const head = lines[at]
  const labels = head && labelsAbove(lines.slice(0, at), partsOf(head).length)
  if (!head || !labels) return undefined
  const { body, ends } = bodyBelow(page, lines.slice(at), partsOf(head))
  const behind = lines.slice(at + 1 + body.length)
  if (behind.some((line) => line.parts && !isForNext(line, behind))) return undefined
  const rows = certainRows(partsOf(head), body.map(partsOf))
  if (!rows) return undefined
  const all = [...labels, head, ...body]
  return { table: tableOf(page.number, [...labels.map(partsOf), ...rows], partsOf(head)), lines: all, ends }
}

/** Whether a line behind a table belongs to a further one: a title stands between. */
function isForNext(line: Line, behind: readonly Line[]): boolean {
  return behind.slice(0, behind.indexOf(line)).some(({ text }) => isTitle(text))
}

/** The lines under a head that are rows, and whether something says that they end. */
function bodyBelow(page: PageContent, [head, ...rest]: readonly Line[], parts: Parts): { body: Line[]; ends: boolean } {
  const body: Line[] = []
  for (const line of rest) {
    const above = body.at(-1) ?? head
    const table = page.tables.some(({ box }) => above && box.y0 > above.y && box.y0 < line.y)
    if (table || (body.length > 0 && isBehind(line, body, parts, page))) return { body, ends: true }
    body.push(line)
  }
  const end = body.at(-1) ?? head
  return { body, ends: isRuledOff(page, end, undefined, parts) }
}

/** Whether a line stands behind the table: it is a title, a note, or one text under a rule, or over several columns. */
function isBehind(line: Line, body: readonly Line[], head: Parts, page: PageContent): boolean {
  if (isTitle(line.text) || isNote(line.text)) return true
  if (line.parts) return false
  if (isRuledOff(page, body.at(-1), line, head)) return !isRuledOff(page, line, undefined, head)
  const rows = [head, ...body.map(partsOf)]
  const columns = columnsOf(rows)
  const crossed = columns.filter(({ x0, x1 }) => x0 < line.x1 && line.x0 < x1)
  const begins = line.x0 <= (columns[0]?.x0 ?? 0) + INDENT * line.size
  return crossed.length > 1 && begins && line.y - (body.at(-1)?.y ?? 0) >= leastStep(rows)
}

/** How near two rows stand that have a text in every column: no line of one text is further off. */
function leastStep(rows: readonly Parts[]): number {
  const ys = rows.filter(({ length }) => length === rows[0]?.length).map(([first]) => first?.y ?? 0)
  return Math.min(...ys.slice(1).map((y, n) => y - (ys[n] ?? 0)))
}

/** Whether a rule under the whole table stands right below its last line. */
function isRuledOff({ across }: PageContent, last: Line | undefined, next: Line | undefined, head: Parts): boolean {
  const [x0, x1] = [head[0]?.x0 ?? 0, head.at(-1)?.x1 ?? 0]
  return across.some(
    ({ at, from, to }) => last && at >= last.y && at < (next?.y ?? last.y + 3 * last.size) && from <= x0 && to >= x1,
  )
}

/** A table of one text a cell. Its columns stand where those of its head do, that pages with one head have them alike. */
function tableOf(page: number, rows: readonly Parts[], head: Parts): PageTable {
  const xs = [
    head[0]?.x0 ?? 0,
    ...head.slice(1).map(({ x0 }, n) => ((head[n]?.x1 ?? 0) + x0) / 2),
    head.at(-1)?.x1 ?? 0,
  ]
  const boxes = rows.map((row) => around(row.map(({ box }) => box)))
  const ys = [...boxes.map(({ y0 }) => y0), boxes.at(-1)?.y1 ?? 0]
  const cells = rows.flatMap((row, top) =>
    row.map((line, left): PageCell => {
      const right = left + 1 === row.length ? head.length : left + 1
      return { left, right, top, bottom: top + 1, lines: [line], tables: [] }
    }),
  )
  const box = around(boxes)
  return { page, grid: { xs, ys, regions: cells, openTop: false, openBottom: false }, box, cells }
}

import type { Line } from './lines.ts'
import type { MarginKind } from './margins.ts'
import type { PageContent } from './page-content.ts'
import { columnsOf } from './unruled-rows.ts'

/** So many lines under each other make columns of text, and so many of a hundred fill theirs. */
const LEAST_LINES = 5
const MOST_FULL = 0.6
/** A line that reaches so far over its column is full; columns of text are at least so wide, in heights of the type. */
const FULL = 0.85
const LEAST_WIDTH = 12
/** Titles over the columns take no more lines. */
const MOST_ABOVE = 6

/** A page whose text runs in two columns with its lines parted at the gap between, each with its column; any other page as it is. Pages with
 *  lines or tables are left: their gaps are those of cells. */
export function withTextColumns(page: PageContent, margins: ReadonlyMap<Line, MarginKind>): PageContent {
  if (page.tables.length > 0 || page.across.length > 0) return page
  const lines = page.lines.filter((line) => !margins.has(line))
  for (let above = 0; above <= MOST_ABOVE && lines.length - above >= LEAST_LINES; above++) {
    const parted = partedAt(lines.slice(above))
    if (!parted) continue
    const others = page.lines.filter((line) => margins.has(line) || lines.indexOf(line) < above)
    return { ...page, lines: [...others, ...parted].toSorted((a, b) => a.y - b.y) }
  }
  return page
}

function partedAt(lines: readonly Line[]): Line[] | undefined {
  const rows = lines.map((line) => line.parts ?? [line])
  const columns = columnsOf(rows)
  if (columns.length !== 2) return undefined
  const parts = rows.flat()
  const sides = columns.map(({ x0, x1 }, n) => ({ number: n + 1, left: x0, right: x1 }))
  const parted = parts.map((part): Line => {
    const column = sides.find(({ left, right }) => left <= part.x0 && part.x1 <= right)
    return column ? { ...part, column } : part
  })
  return sides.every((side) => isProse(parted, side)) ? parted : undefined
}

function isProse(parts: readonly Line[], { number, left, right }: NonNullable<Line['column']>): boolean {
  const own = parts.filter(({ column }) => column?.number === number)
  const full = own.filter(({ x0, x1 }) => x1 - x0 >= FULL * (right - left))
  const size = own[0]?.size ?? 0
  return own.length >= LEAST_LINES && full.length >= own.length * MOST_FULL && right - left >= LEAST_WIDTH * size
}

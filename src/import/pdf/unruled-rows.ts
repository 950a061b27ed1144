import type { Box, Line } from './lines.ts'

/** What stands at one height between the sides of a table without lines: its texts, from left to right. */
export type Parts = readonly Line[]

/** Texts of one column begin, end or have their middles at one place, to within so many points. */
const ALIGNED = 2
/** Lines of one text stand no further apart, in heights of the type. */
const ONE_TEXT = 1.6
/** The next row stands so much further off than the next line of a text. */
const FURTHER = 1.25
/** Widths are known to within so much, in points. */
const NEAR = 0.5

/** The rows of a table without lines, its head first, each with one text a column; undefined where it is not certain which cell
 *  a text stands in: every row must have a text in every column, every column be set to one side or the middle, and nothing
 *  stand in a gap. Lines of one text are joined where only one column goes on, had no more room, and the next row is further off. */
export function certainRows(head: Parts, body: readonly Parts[]): Line[][] | undefined {
  const columns = columnsOf([head, ...body])
  if (columns.length !== head.length || body.length === 0) return undefined
  const placed = body.map((parts) => placedIn(columns, parts))
  if (!isEach(placed) || !head.every((part, n) => columnAt(columns, part) === n)) return undefined
  if (!columns.every((_, n) => isAligned(placed.flatMap((row) => row.get(n) ?? [])))) return undefined
  if (placed.length === 1 && !head.every((part, n) => isAligned([part, placed[0]?.get(n) ?? part]))) return undefined
  return joinedRows(placed, head)
}

interface Column {
  x0: number
  x1: number
}

/** Stretches from left to right that texts cover, with gaps between that go through all rows. */
export function columnsOf(rows: readonly Parts[]): readonly Column[] {
  const columns: Column[] = []
  for (const { x0, x1 } of rows.flat().toSorted((a, b) => a.x0 - b.x0)) {
    const column = columns.at(-1)
    if (column && x0 <= column.x1) column.x1 = Math.max(column.x1, x1)
    else columns.push({ x0, x1 })
  }
  return columns
}

function columnAt(columns: readonly Column[], { x0, x1 }: Line): number {
  return columns.findIndex((column) => column.x0 <= x0 && x1 <= column.x1)
}

/** The texts of a line by their columns; undefined where two stand in one. */
function placedIn(columns: readonly Column[], parts: Parts): ReadonlyMap<number, Line> | undefined {
  const placed = new Map(parts.map((part) => [columnAt(columns, part), part]))
  return placed.size === parts.length ? placed : undefined
}

function isEach<T>(list: readonly (T | undefined)[]): list is T[] {
  return list.every((one) => one !== undefined)
}

function isAligned(parts: Parts): boolean {
  return [({ x0 }: Line) => x0, ({ x1 }: Line) => x1, ({ x0, x1 }: Line) => (x0 + x1) / 2].some((side) => {
    const places = parts.map(side)
    return Math.max(...places) - Math.min(...places) <= ALIGNED
  })
}

function joinedRows(placed: readonly ReadonlyMap<number, Line>[], head: Parts): Line[][] | undefined {
  const widths = head.map((_, n) => Math.max(...placed.flatMap((row) => row.get(n) ?? []).map(({ x0, x1 }) => x1 - x0)))
  const rows: Line[][] = [[...head]]
  const last = [...head]
  for (const [n, row] of placed.entries()) {
    if (row.size === head.length) {
      const cells = head.map((part, column) => row.get(column) ?? part)
      rows.push(cells)
      last.splice(0, last.length, ...cells)
      continue
    }
    const [[column, part] = []] = row
    const cells = rows.length > 1 ? rows.at(-1) : undefined
    const before = column === undefined ? undefined : last[column]
    if (row.size > 1 || column === undefined || !part || !before || !cells) return undefined
    if (!isRest(before, part, widths[column] ?? 0, placed[n + 1], head.length)) return undefined
    cells[column] = oneLine(cells[column] ?? before, part)
    last[column] = part
  }
  return rows
}

function isRest(before: Line, part: Line, width: number, next: ReadonlyMap<number, Line> | undefined, all: number) {
  const step = part.y - before.y
  if (step > ONE_TEXT * before.size || Math.abs(part.size - before.size) > NEAR) return false
  if (before.x1 - before.x0 + part.firstWidth <= width - NEAR) return false
  const [following] = next?.values() ?? []
  return !following || next?.size !== all || following.y - part.y >= step * FURTHER
}

/** A text and its next line as one. */
function oneLine(line: Line, rest: Line): Line {
  return {
    ...line,
    text: line.text + rest.text,
    folded: line.folded + rest.folded,
    box: around([line.box, rest.box]),
  }
}

/** The least box around some. */
export function around(boxes: readonly Box[]): Box {
  return {
    x0: Math.min(...boxes.map(({ x0 }) => x0)),
    y0: Math.min(...boxes.map(({ y0 }) => y0)),
    x1: Math.max(...boxes.map(({ x1 }) => x1)),
    y1: Math.max(...boxes.map(({ y1 }) => y1)),
  }
}

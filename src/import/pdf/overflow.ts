import type { Line } from './lines.ts'
import type { PageCell, PageContent, PageTable } from './page-content.ts'

/** Lines of one text stand equally far apart, and begin at one place, to within so many points. */
const ALIKE = 1

/** A page with the lines that run out of the bottom of their cells put back into these: where a page cuts a table, browsers go on
 *  with the text of a cell below its last line. Such a line stands as far below the last one of the cell as that below the one before. */
export function withOverflow(page: PageContent): PageContent {
  const taken = new Set<Line>()
  const tables = page.tables.map((table) => ({
    ...table,
    cells: table.cells.map((cell) => filled(table, cell, page, taken)),
  }))
  return taken.size === 0 ? page : { ...page, tables, lines: page.lines.filter((line) => !taken.has(line)) }
}

function filled({ grid }: PageTable, cell: PageCell, { lines }: PageContent, taken: Set<Line>): PageCell {
  if (cell.bottom + 1 !== grid.ys.length || cell.lines.length < 2) return cell
  const right = grid.xs[cell.right] ?? 0
  const all = [...cell.lines]
  for (const line of lines) {
    if (!goesOn(all, line) || line.x1 > right || taken.has(line)) continue
    all.push(line)
    taken.add(line)
  }
  return { ...cell, lines: all }
}

function goesOn(above: readonly Line[], line: Line): boolean {
  const [before, last] = above.slice(-2)
  if (!before || !last) return false
  const step = last.y - before.y
  const isAtSide = Math.abs(line.x0 - last.x0) <= ALIKE
  const isInMiddle = Math.abs(line.x0 + line.x1 - last.x0 - last.x1) <= ALIKE
  return (
    Math.abs(line.y - last.y - step) <= ALIKE && (isAtSide || isInMiddle) && Math.abs(line.size - last.size) <= ALIKE
  )
}

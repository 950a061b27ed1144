import { importFault } from '../../faults/import-fault.ts'
import { LIMITS } from '../limits.ts'
import type { BookSheet, ShownCell } from './book.ts'
import type { Merge } from './sheet.ts'

/** One cell of a row as it is seen: cells merged across are one, and a cell covered from above is blank. */
export interface GridCell {
  readonly row: number
  readonly column: number
  readonly text: string
  /** Whether lines or a merge make it a cell of a table even when it is blank. */
  readonly drawn: boolean
  readonly bordered: boolean
  /** How many columns it takes. */
  readonly width: number
  /** It is blank because a cell above it is merged down over it. */
  readonly covered?: true
  /** `hidden row` or `hidden column` where nobody sees it. */
  readonly hidden?: 'hidden row' | 'hidden column'
}

/** The rows of a sheet that show anything, from the first used column to the last. A row is left out when all of it is
 *  blank and no table line or merge is in it.
 *  @throws ImportFault when there would be too many cells. */
export function gridOf(name: string, sheet: BookSheet): GridCell[][] {
  const used = sheet.cells.filter(isSeen)
  const rows = Map.groupBy(used, ({ row }) => row)
  const first = used.reduce((least, { column }) => Math.min(least, column), Number.POSITIVE_INFINITY)
  const last = used.reduce((most, { column }) => Math.max(most, column), 0)
  const bottom = used.reduce((most, { row }) => Math.max(most, row), 0)
  if (rows.size * Math.max(0, last - first + 1) > LIMITS.cells)
    throw importFault('sheet-table-cells-over', name, sheet.name, `${LIMITS.cells}`)
  const merges = mergesByRow(name, sheet, bottom)
  return [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(([row, cells]) => rowOf(sheet, { row, first, last }, cells, merges.get(row) ?? []))
}

function isSeen({ text, bordered }: ShownCell): boolean {
  return text.trim() !== '' || bordered
}

function rowOf(
  sheet: BookSheet,
  { row, first, last }: { readonly row: number; readonly first: number; readonly last: number },
  stored: readonly ShownCell[],
  merges: readonly Merge[],
): GridCell[] {
  const byColumn = new Map(stored.map((cell) => [cell.column, cell]))
  const hiddenRow = sheet.hiddenRows.has(row)
  const cells: GridCell[] = []
  for (let column = first; column <= last; ) {
    const merge = merges.find(({ left, right }) => left <= column && column <= right)
    const cell = byColumn.get(column)
    const width = merge ? Math.min(merge.right, last) - column + 1 : 1
    const hidden = hiddenRow ? 'hidden row' : isHidden(sheet, column, width) ? 'hidden column' : undefined
    cells.push({
      row,
      column,
      text: merge && merge.top < row ? '' : (cell?.text ?? ''),
      drawn: merge !== undefined || (cell?.bordered ?? false),
      bordered: cell?.bordered ?? false,
      width,
      ...(merge && merge.top < row && ({ covered: true } as const)),
      ...(hidden !== undefined && { hidden }),
    })
    column += width
  }
  return cells
}

function isHidden({ hiddenColumns }: BookSheet, column: number, width: number): boolean {
  return hiddenColumns.some(({ from, to }) => from <= column && column + width - 1 <= to)
}

function mergesByRow(name: string, sheet: BookSheet, bottom: number): Map<number, Merge[]> {
  const byRow = new Map<number, Merge[]>()
  let count = 0
  for (const merge of sheet.merges)
    for (let row = merge.top; row <= Math.min(merge.bottom, bottom); row++) {
      count += 1
      if (count > LIMITS.cells) throw importFault('sheet-merges-over', name, sheet.name)
      byRow.set(row, [...(byRow.get(row) ?? []), merge])
    }
  return byRow
}

import { parseTarget } from '../../../../parse/target.ts'
import type { Cell, Piece } from '../../../document/document.ts'
import { joinPieces } from '../../../document/piece.ts'
import { goalsOf, isNumbered } from '../goals.ts'
import type { HeadColumn } from './head-column.ts'
import type { UnderHead } from './indicator-cells.ts'

/** The indicators that one row holds: several where each cell has a line for each, such as `1.长度⏎2.泵站` beside `≥10公里⏎≥2座`.
 *  `unclear` when its target holds several values and it cannot be told which indicator each is of. */
export function severalIn(cells: UnderHead, columns: readonly HeadColumn[]): readonly UnderHead[] | 'unclear' {
  const at = (kind: HeadColumn['kind']) => columns.findIndex((column) => column.kind === kind)
  const [name, target] = [cells[at('name')], cells[at('target')]]
  const values = valuesIn(target)
  const names = name && name.lines.length > 1 && name.lines.every(({ text }) => isNumbered(text)) ? name.lines : []
  if (names.length < 2) return values > 1 ? 'unclear' : [cells]
  const parted = cells.map((cell, n) => partsOf(cell, columns[n], names.length))
  if (parted.every((parts) => parts !== undefined)) return names.map((_, n) => parted.map((parts) => parts[n]))
  return values > 1 ? 'unclear' : [cells]
}

/** The part of a cell for each of `count` indicators: its numbered texts or lines; a level is of all. */
function partsOf(
  cell: Cell | undefined,
  column: HeadColumn | undefined,
  count: number,
): (Cell | undefined)[] | undefined {
  if (!cell || cell.lines.length === 0) return Array.from({ length: count }, () => cell)
  if (column?.kind === 'level1' || column?.kind === 'level2')
    return Array.from({ length: count }, (_, n) => (n === 0 ? cell : { start: cell.start, lines: [] }))
  const lines = linesFor(cell.lines, count)
  return lines?.map((piece) => ({ start: piece.ranges[0]?.start ?? cell.start, lines: [piece] }))
}

function linesFor(lines: readonly Piece[], count: number): readonly Piece[] | undefined {
  if (lines.length === count) return lines
  const numbered = lines.some(({ text }) => isNumbered(text)) ? goalsOf(lines) : []
  return numbered.length === count ? numbered : undefined
}

/** How many values a cell of targets holds: its lines, where each is one and they are not one together. */
function valuesIn(cell: Cell | undefined): number {
  const lines = cell?.lines ?? []
  if (lines.length < 2) return lines.length
  if (parseTarget(joinPieces(lines).text).kind !== 'quality') return 1
  return lines.every(({ text }) => parseTarget(text).kind === 'quantity') ? lines.length : 1
}

import type { ImportProblem } from '../../faults/import-fault.ts'
import type { Range, SourceText } from './document.ts'

/** Problems of a document where text without a place names its cause: another problem in the same row of a table, for a row that
 *  cannot be read leaves the text of all its cells without one. */
export function withCauses(
  { blocks }: Pick<SourceText, 'blocks'>,
  problems: readonly ImportProblem[],
): ImportProblem[] {
  if (!problems.some((problem) => isCause(problem)) || problems.every(isCause)) return [...problems]
  const rows = blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .map((row): Range => {
      const ends = row.flatMap(({ start, lines }) => [
        start,
        ...lines.flatMap(({ ranges }) => ranges.map(({ end }) => end)),
      ])
      return { start: row[0]?.start ?? 0, end: Math.max(0, ...ends) }
    })
    .toSorted((a, b) => a.start - b.start)
  const causes = new Map<number, number>()
  for (const problem of problems) {
    const { offset } = problem.place
    const row = isCause(problem) && offset !== undefined ? rowAt(rows, offset) : -1
    if (row >= 0 && offset !== undefined && !causes.has(row)) causes.set(row, offset)
  }
  return problems.map((problem) => {
    const { offset } = problem.place
    const cause = isCause(problem) || offset === undefined ? undefined : causes.get(rowAt(rows, offset))
    return cause === undefined ? problem : { ...problem, cause }
  })
}

function isCause({ code }: ImportProblem): boolean {
  return code !== 'text-without-place'
}

/** Index of the row in which an offset stands; -1 where it is in none. */
function rowAt(rows: readonly Range[], offset: number): number {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return offset <= (rows[low - 1]?.end ?? -1) ? low - 1 : -1
}

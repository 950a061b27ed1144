/** How well the text at an index of the row fits a column: above 0 well, below 0 badly. */
type Fit<Column> = (text: string, column: Column, index: number) => number

/** The best way to lay the first texts under the first columns, and how well the next best does. */
interface Best {
  readonly score: number
  readonly next: number
  readonly taken: readonly number[]
}

const NONE: Best = { score: Number.NEGATIVE_INFINITY, next: Number.NEGATIVE_INFINITY, taken: [] }
/** By how much a way must be better than any other, so that nothing is guessed. */
const MARGIN = 2

/** Tells under which columns the cells of a row stand that has fewer cells than its head has columns: their order is kept,
 *  and of all ways the one that fits best is taken. `skip` is the cost of a column left blank. Gives the column's index for
 *  each text; undefined when another way fits about as well. */
export function alignCells<Column>(
  texts: readonly string[],
  columns: readonly Column[],
  fit: Fit<Column>,
  skip: (column: Column) => number,
): readonly number[] | undefined {
  if (texts.length > columns.length) return undefined
  let row: Best[] = [{ score: 0, next: Number.NEGATIVE_INFINITY, taken: [] }]
  for (const [n, column] of columns.entries())
    row = Array.from({ length: Math.min(n + 1, texts.length) + 1 }, (_, count) => {
      const without = added(row[count], -skip(column))
      const text = texts[count - 1]
      return text === undefined ? without : better(without, added(row[count - 1], fit(text, column, count - 1), n))
    })
  const best = row[texts.length] ?? NONE
  return best.score - best.next >= MARGIN ? best.taken : undefined
}

function added(best: Best | undefined, score: number, column?: number): Best {
  if (!best) return NONE
  const taken = column === undefined ? best.taken : [...best.taken, column]
  return { score: best.score + score, next: best.next + score, taken }
}

function better(a: Best, b: Best): Best {
  const [first, second] = a.score >= b.score ? [a, b] : [b, a]
  return { ...first, next: Math.max(first.next, second.score) }
}

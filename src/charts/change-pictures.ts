import { drawDumbbell, type Pair, rulerOf } from './pictures/dumbbell.ts'
import type { Picture } from './pictures/shape.ts'

/** A change with both of its values as words and, where they have numbers, as numbers of the group's measure. */
interface PairedRow {
  readonly name: string
  readonly said: string
  readonly pair?: Pair
}

/** What is more than three times last year's 100 stands at the ruler's end: one such row would leave nothing to be seen of all others. */
const MOST = 300

/** Dumbbells of some changes on one ruler; none where a row has no numbers. `measure`: integer fen, or last year as 100. */
export function changePicturesOf(
  rows: readonly PairedRow[],
  { measure, lowered }: { readonly measure: 'money' | 'ratio'; readonly lowered: boolean },
): (Picture | undefined)[] {
  const pairs = rows.map(({ pair }) => pair && (measure === 'ratio' ? clipped(pair) : pair))
  const ruler = rulerOf(pairs.filter((pair) => pair !== undefined))
  return rows.map(({ name, said }, index) => {
    const pair = pairs[index]
    return pair && drawDumbbell(pair, ruler, `${name}：${said}`, lowered)
  })
}

function clipped({ before, after }: Pair): Pair {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after: Math.min(MOST, after) }) }
}

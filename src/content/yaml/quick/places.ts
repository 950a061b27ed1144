import type { Marks } from './block-reader.ts'
import { readQuickly } from './read-quickly.ts'

/** Where something stands in a text, from 1. */
interface LineAndColumn {
  readonly line: number
  readonly column: number
}

/** Finds places in YAML text of the plain kind by the keys that lead to them, as the careful reading does: a key that is not there leads
 *  to what should hold it. Undefined for other text; what it returns gives undefined for what stands between brackets. */
export function quickPlaces(text: string): ((path: readonly PropertyKey[]) => LineAndColumn | undefined) | undefined {
  const marks = new Map<unknown, Marks>()
  const root = readQuickly(text, marks)
  if (root === undefined) return undefined
  const unix = text.replaceAll('\r\n', '\n')
  const ends = [-1, ...[...unix.matchAll(/\n/g)].map(({ index }) => index)]
  return (path) => {
    const offset = offsetOf(root, marks, path)
    if (offset === undefined) return undefined
    const line = lineOf(ends, offset)
    return { line: line + 1, column: offset - (ends[line] ?? 0) }
  }
}

function offsetOf(root: unknown, marks: ReadonlyMap<unknown, Marks>, path: readonly PropertyKey[]): number | undefined {
  let node = root
  let offset = marks.get(root)?.start
  for (const step of path) {
    if (typeof node !== 'object' || node === null) return offset
    const mark = marks.get(node)
    if (!mark) return undefined
    const value = mark.values.get(step)
    if (value === undefined) return mark.start
    offset = value
    node = Reflect.get(node, step)
  }
  return offset
}

/** Index of the line on which an offset stands: that of the last end of a line before it. */
function lineOf(ends: readonly number[], offset: number): number {
  let [low, high] = [0, ends.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((ends[middle] ?? 0) < offset) low = middle
    else high = middle - 1
  }
  return low
}

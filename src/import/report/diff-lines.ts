import { diffArrays } from 'diff'

/** A line of a difference that only one of two texts has: `-` the first, `+` the second. */
interface DiffLine {
  readonly sign: '-' | '+'
  /** From 1, in the text that has the line. */
  readonly number: number
  readonly line: string
}

/** The lines by which two texts differ, in order, by their longest common subsequence. Kept lines are left out. */
export function diffLines(before: string, after: string): DiffLine[] {
  let [old, now] = [1, 1]
  return diffArrays(before.split('\n'), after.split('\n')).flatMap(({ value, added, removed }) => {
    const lines = value.map((line, at): DiffLine | undefined => {
      if (removed) return { sign: '-', number: old + at, line }
      return added ? { sign: '+', number: now + at, line } : undefined
    })
    if (!added) old += value.length
    if (!removed) now += value.length
    return lines.filter((line) => line !== undefined)
  })
}

/** A line of a difference that only one of two texts has: `-` the first, `+` the second. */
export interface DiffLine {
  readonly sign: '-' | '+'
  /** From 1, in the text that has the line. */
  readonly number: number
  readonly line: string
}

/** The lines by which two texts differ, in order, by their longest common subsequence. Kept lines are left out. */
export function diffLines(before: string, after: string): DiffLine[] {
  const a = before.split('\n')
  const b = after.split('\n')
  const common = lengthsOf(a, b)
  const lines: DiffLine[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && a[i] === b[j]) {
      i++
      j++
    } else if (j >= b.length || (i < a.length && at(common, i + 1, j) >= at(common, i, j + 1))) {
      lines.push({ sign: '-', number: i + 1, line: a[i++] ?? '' })
    } else lines.push({ sign: '+', number: j + 1, line: b[j++] ?? '' })
  }
  return lines
}

/** `[i][j]`: how many lines the rests of both texts from there have in common. */
function lengthsOf(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i]
      if (row)
        row[j] = a[i] === b[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1))
    }
  return lengths
}

function at(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0
}

/** A piece of a text to be replaced, on one line. */
export interface Edit {
  readonly at: number
  readonly remove: number
  readonly insert: string
}

/** A text with its slips of the hand mended, so that the rest of it can be read. */
interface MendedText {
  readonly text: string
  /** Where an offset of the mended text stands in the text as it was written. */
  readonly originOf: (offset: number) => number
}

/** Makes the edits, which must be in order and must not overlap. */
export function mendText(text: string, edits: readonly Edit[]): MendedText {
  const pieces: string[] = []
  const starts: { readonly mended: number; readonly origin: number }[] = [{ mended: 0, origin: 0 }]
  let [from, length] = [0, 0]
  for (const { at, remove, insert } of edits) {
    pieces.push(text.slice(from, at), insert)
    length += at - from
    starts.push({ mended: length, origin: at })
    length += insert.length
    from = at + remove
    starts.push({ mended: length, origin: from })
  }
  pieces.push(text.slice(from))
  return { text: pieces.join(''), originOf: (offset) => originOf(starts, offset) }
}

function originOf(starts: readonly { readonly mended: number; readonly origin: number }[], offset: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle]?.mended ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const { mended, origin } = starts[low] ?? { mended: 0, origin: 0 }
  const next = starts[low + 1]?.origin ?? Number.POSITIVE_INFINITY
  return Math.min(origin + offset - mended, next)
}

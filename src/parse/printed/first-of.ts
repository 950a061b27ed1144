import type { PrintedText, Span } from './printed-text.ts'
import type { RecordValue } from './record-values.ts'

/** The first place of a value in a stretch: as a cell for itself, or else where it may stand; a cell of a row, only as one. */
export function firstOf(
  text: PrintedText,
  { text: printed, standing, path }: RecordValue,
  within: Span,
): Span | undefined {
  const loose = standing === 'anywhere' || path.length < 3
  return text.find(printed, within, 'cell') ?? (loose ? text.find(printed, within, 'anywhere') : undefined)
}

/** All its places in a stretch, in order. */
export function allOf(text: PrintedText, value: RecordValue, within: Span): Span[] {
  const all: Span[] = []
  for (
    let found = firstOf(text, value, within);
    found;
    found = firstOf(text, value, { start: found.end, end: within.end })
  )
    all.push(found)
  return all
}

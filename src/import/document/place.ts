import type { ImportPlace } from '../../faults/import-fault.ts'
import type { Words } from '../../faults/language.ts'
import { placeWords } from '../../faults/place-words.ts'
import type { Piece, Range, SourceText } from './document.ts'

/** The line, from 1, on which an offset of a text stands. A line ends with LF, CR LF or CR. */
export function lineOf(source: string, offset: number): number {
  const starts = lineStartsOf(source)
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Lines of the text that was asked about last: a summary asks for thousands of places in one. */
let latest: { readonly source: string; readonly starts: readonly number[] } = { source: '', starts: [0] }

function lineStartsOf(source: string): readonly number[] {
  if (latest.source !== source)
    latest = {
      source,
      starts: [0, ...[...source.matchAll(/\r\n|\r|\n/g)].map(({ 0: end, index }) => index + end.length)],
    }
  return latest.starts
}

/** From the start of the first piece to the end of the last; undefined when there is none. */
export function spanOf(pieces: readonly Piece[]): Range | undefined {
  const ranges = pieces.flatMap((piece) => piece.ranges)
  const [first, ...others] = ranges
  return (
    first &&
    others.reduce(
      (span, { start, end }) => ({ start: Math.min(span.start, start), end: Math.max(span.end, end) }),
      first,
    )
  )
}

/** Line numbers of a range: `64`, or `63–169`. */
export function linesOf(source: string, { start, end }: Range): string {
  const first = lineOf(source, start)
  const last = lineOf(source, Math.max(start, end - 1))
  return first === last ? `${first}` : `${first}–${last}`
}

/** A sheet's name, which a range of its cells says once. */
const SHEET = /^工作表“.*”/

/** Where a range of a document stands, as a content file says it: `第63–169行`, or in the words of the format. */
export function placeOf({ text, place }: SourceText, range: Range): string {
  if (!place) return `第${linesOf(text, range)}行`
  const first = place(range.start)
  const last = place(Math.max(range.start, range.end - 1))
  if (first === last) return first
  const sheet = SHEET.exec(first)?.[0] ?? ''
  return `${first}至${last.startsWith(sheet) ? last.slice(sheet.length) : last}`
}

/** Where a problem stands that is about an offset of a document: its line, or the words of the format. */
export function importPlaceOf({ name, text, place }: SourceText, offset: number): ImportPlace {
  return { file: name, offset, ...(place ? { at: place(offset) } : { line: lineOf(text, offset) }) }
}

/** Where a range stands, for a table on a terminal: `63–169`, or in the words of the format. */
export function shortPlaceOf(source: SourceText, range: Range): Words {
  if (source.place) return placeWords(placeOf(source, range))
  const lines = linesOf(source.text, range)
  return { zh: lines, en: lines }
}

import type { Piece, Range } from './document.ts'

/** The line, from 1, on which an offset of a text stands. A line ends with LF, CR LF or CR. */
export function lineOf(source: string, offset: number): number {
  return source.slice(0, offset).split(/\r\n|\r|\n/).length
}

/** From the start of the first piece to the end of the last; undefined when there is none. */
export function spanOf(pieces: readonly Piece[]): Range | undefined {
  const ranges = pieces.flatMap((piece) => piece.ranges)
  if (ranges.length === 0) return undefined
  return { start: Math.min(...ranges.map(({ start }) => start)), end: Math.max(...ranges.map(({ end }) => end)) }
}

/** Line numbers of a range: `64`, or `63–169`. */
export function linesOf(source: string, { start, end }: Range): string {
  const first = lineOf(source, start)
  const last = lineOf(source, Math.max(start, end - 1))
  return first === last ? `${first}` : `${first}–${last}`
}

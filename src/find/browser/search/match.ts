import { lettersOf } from '../../shared/letters.ts'
import { typedPinyinOf } from '../../shared/names/typed-pinyin.ts'
import { amountsWithin } from '../../shared/question/amounts-within.ts'
import type { Piece } from '../../shared/question/query.ts'
import type { RecordRow } from '../../shared/record.ts'

/** A part of a printed text, in code units; `end` is not in it. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** What to mark in the texts of a hit. */
export interface Marks {
  /** Letters that were found as they stand. */
  readonly needles: readonly string[]
  /** Amounts in fen. */
  readonly amounts: readonly bigint[]
}

/** What to mark for the pieces of a query. */
export function marksOf(pieces: readonly Piece[]): Marks {
  return {
    needles: pieces.map(({ letters }) => letters),
    amounts: pieces.flatMap(({ fen }) => (fen === undefined ? [] : [fen])),
  }
}

/** Where the needles stand in a printed text, in order and without overlap. */
export function rangesOf(printed: string, needles: readonly string[]): Range[] {
  const { text, starts, ends } = lettersOf(printed)
  const found = needles.flatMap((needle) =>
    placesOf(text, needle).map((at) => ({
      start: starts[at] ?? 0,
      end: ends[at + needle.length - 1] ?? printed.length,
    })),
  )
  return merged(found)
}

/** Where a name is meant by its pinyin: whole characters, by full syllables or by initials. */
export function pinyinRangesOf(name: string, syllables: readonly string[], needles: readonly string[]): Range[] {
  const [full, initials] = typedPinyinOf(syllables)
  const characters = [...name]
  const startOf = (index: number) => characters.slice(0, index).join('').length
  const spans = [
    { typed: full, lengths: syllables.map((syllable) => syllable.length) },
    { typed: initials, lengths: syllables.map((syllable) => [...syllable][0]?.length ?? 0) },
  ].flatMap(({ typed, lengths }) => {
    const owners = lengths.flatMap((length, index) => Array<number>(length).fill(index))
    return rangesOf(typed, needles).map(({ start, end }) => ({
      start: startOf(owners[start] ?? 0),
      end: startOf((owners[end - 1] ?? 0) + 1),
    }))
  })
  return merged(spans)
}

/** Where a row's cells show what is to be marked, cell by cell. The amount of a row marks its whole cell. */
export function rowRangesOf({ cells, fen }: RecordRow, { needles, amounts }: Marks): Range[][] {
  const meant = fen !== undefined && amounts.includes(BigInt(fen))
  const within = (cell: string) => amountsWithin(cell).filter((amount) => amounts.includes(amount.fen))
  return cells.map((cell) =>
    meant
      ? [{ start: 0, end: cell.length }]
      : merged([...rangesOf(cell, needles), ...(amounts.length > 0 ? within(cell) : [])]),
  )
}

function placesOf(text: string, needle: string): number[] {
  const places: number[] = []
  if (needle === '') return places
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) places.push(at)
  return places
}

function merged(ranges: readonly Range[]): Range[] {
  const out: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out[out.length - 1]
    if (last && range.start <= last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    else out.push(range)
  }
  return out
}

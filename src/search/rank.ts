import { nameRangesOf } from './hit-view.ts'
import { rowRangesOf, type Sought } from './match.ts'
import type { SearchRecord } from './record.ts'
import { unitsOf } from './units.ts'

/** How well a record answers, best first: 0 its name is what was sought, 1 its code or an amount is, 2 its name shows it, 3 only its
 *  text does, 4 it is a term of the glossary of another name: people look for documents. */
export function rankOf(record: SearchRecord, sought: Sought): number {
  const { needles } = sought
  const isName = [record.name, record.pinyin.join('')].some((name) => needles.includes(unitsOf(name).text))
  if (isName) return 0
  if (record.kind === 'term') return 4
  const isValue = record.rows.some(
    ({ fen, label, cells }) =>
      (fen !== undefined && sought.amounts.includes(BigInt(fen))) ||
      (/编码$/.test(label) && cells.some((cell) => needles.includes(unitsOf(cell).text))),
  )
  if (isValue) return 1
  return nameRangesOf(record, needles).length > 0 ? 2 : 3
}

/** How many of the needles stand in one place of a record: in its name or in one row, whichever has most. */
export function togetherIn(record: SearchRecord, needles: readonly string[]): number {
  const places = [{ label: '', cells: [record.name] }, ...record.rows]
  return Math.max(...places.map((row) => needles.filter((needle) => shows(row, needle)).length))
}

function shows(row: { readonly label: string; readonly cells: readonly string[] }, needle: string): boolean {
  return rowRangesOf(row, { needles: [needle], amounts: [] }).some((ranges) => ranges.length > 0)
}

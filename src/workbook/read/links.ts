import type { TableRow, WorkbookFault } from '../table.ts'

/** A row that others refer to, by any of its keys. */
export interface Target<T> {
  readonly keys: readonly string[]
  readonly of: T
}

/** Finds what a cell refers to. Undefined, with a fault, when it is none of the targets, or more than one. A blank cell
 *  is the only target there is. */
export function linked<T>(
  row: TableRow,
  head: string,
  sheet: string,
  targets: readonly Target<T>[],
  faults: WorkbookFault[],
): T | undefined {
  const text = row.text(head).trim()
  const same = (key: string) => key !== '' && key.toLowerCase() === text.toLowerCase()
  const found = text === '' ? targets : firstMatch(targets, same)
  if (found.length === 1) return found[0]?.of
  const code =
    text === '' ? 'workbook-link-blank' : found.length === 0 ? 'workbook-link-not-found' : 'workbook-link-several'
  faults.push({ place: row.placeOf(head), code, text: text || head, other: sheet, also: `${found.length}` })
  return undefined
}

/** Rows of a sheet by the row of another one that they refer to. */
export type Rows = ReadonlyMap<TableRow, readonly TableRow[]>

/** Groups rows by the row that they belong to. */
export function grouped(rows: readonly TableRow[], ownerOf: (row: TableRow) => TableRow | undefined): Rows {
  const groups = new Map<TableRow, TableRow[]>()
  for (const row of rows) {
    const owner = ownerOf(row)
    if (owner) groups.set(owner, [...(groups.get(owner) ?? []), row])
  }
  return groups
}

/** Rows that others refer to by any of these columns, the first that fits winning. */
export function keysOf(rows: readonly TableRow[], heads: readonly string[]): Target<TableRow>[] {
  return rows.map((row) => ({ of: row, keys: heads.map((head) => row.text(head).trim()) }))
}

/** Groups the rows of a sheet by the target that they refer to in a column; `sheet` is where the targets stand. */
export function linker(
  rows: (sheet: string) => readonly TableRow[],
  head: string,
  sheet: string,
  targets: readonly Target<TableRow>[],
  faults: WorkbookFault[],
): (name: string) => Rows {
  return (name) => grouped(rows(name), (row) => linked(row, head, sheet, targets, faults))
}

/** Targets by their first key that fits any of them, so that a code wins over a name. */
function firstMatch<T>(targets: readonly Target<T>[], same: (key: string) => boolean): readonly Target<T>[] {
  const ranks = Math.max(0, ...targets.map(({ keys }) => keys.length))
  for (let rank = 0; rank < ranks; rank++) {
    const found = targets.filter(({ keys }) => same(keys[rank] ?? ''))
    if (found.length > 0) return found
  }
  return []
}

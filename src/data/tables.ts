import { writtenFen } from './json.ts'
import { withState } from './printed-state.ts'

/** The columns of every table of a file, by where the table stands, such as `appraisal.funding`. A column is named after the way to its
 *  value, such as `amount.raw`. */
export type Columns = Record<string, string[]>

/** A value for a compact file of data: every list of records becomes a table, whose rows are lists of values in the order of
 *  its columns, so that no name is said in every row. A value that a row does not have is null, and left out at its end. New columns are put
 *  behind those that `columns` has. `at` is where the value stands. Amounts are exact; beside a cell without a number stands
 *  what that is called. */
export function inTables(value: unknown, at: string, columns: Columns): unknown {
  const printed = withState(value)
  if (typeof printed === 'bigint') return writtenFen(printed)
  if (isList(printed)) return listOf(printed, at, columns)
  if (!isRecord(printed)) return printed
  const parts = Object.entries(printed).filter(([, part]) => part !== undefined)
  return Object.fromEntries(parts.map(([name, part]) => [name, inTables(part, below(at, name), columns)]))
}

function listOf(values: readonly unknown[], at: string, columns: Columns): unknown[] {
  if (values.length === 0 || !values.every(isRecord)) return values.map((value) => inTables(value, at, columns))
  const names = columns[at] ?? []
  columns[at] = names
  return values.map((value) => {
    const row: unknown[] = []
    for (const [name, cell] of cellsOf(value, '')) {
      const known = names.indexOf(name)
      const place = known < 0 ? names.push(name) - 1 : known
      while (row.length < place) row.push(null)
      row[place] = inTables(cell, below(at, name), columns)
    }
    return row
  })
}

/** The values of a record with the way to each; what stands in a record inside it is a value of its own. */
function cellsOf(record: Readonly<Record<string, unknown>>, at: string): [string, unknown][] {
  return Object.entries(record).flatMap(([name, part]): [string, unknown][] => {
    if (part === undefined) return []
    const printed = withState(part)
    const way = below(at, name)
    return isRecord(printed) && Object.keys(printed).length > 0 ? cellsOf(printed, way) : [[way, printed]]
  })
}

/** The value that was written by `inTables`, with its lists of records again. Integer fen are big again wherever they are called so. */
export function fromTables(value: unknown, at: string, columns: Readonly<Columns>): unknown {
  if (isList(value)) {
    const names = columns[at]
    return value.map((item) =>
      names && isList(item) ? recordOf(item, names, at, columns) : fromTables(item, at, columns),
    )
  }
  if (isRecord(value)) {
    const parts = Object.entries(value)
    return Object.fromEntries(parts.map(([name, part]) => [name, fromTables(part, below(at, name), columns)]))
  }
  return isFen(at, value) ? BigInt(value) : value
}

function recordOf(row: readonly unknown[], names: readonly string[], at: string, columns: Readonly<Columns>) {
  const record: Record<string, unknown> = {}
  row.forEach((cell, place) => {
    const name = names[place]
    if (cell === null || name === undefined) return
    const way = name.split('.')
    const last = way.pop() ?? name
    let inside = record
    for (const step of way) inside = recordAt(inside, step)
    inside[last] = fromTables(cell, below(at, name), columns)
  })
  return record
}

function recordAt(record: Record<string, unknown>, name: string): Record<string, unknown> {
  const known = record[name]
  if (isRecord(known)) return known
  const made: Record<string, unknown> = {}
  record[name] = made
  return made
}

function isFen(at: string, value: unknown): value is number | string {
  return /(^|\.)fen$/.test(at) && (typeof value === 'number' || typeof value === 'string')
}

function below(at: string, name: string): string {
  return at === '' ? name : `${at}.${name}`
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import type { DiagnosticCode } from '../faults/rules.ts'
import { type Fault, held, type Schema } from '../faults/schema-faults.ts'
import type { Fields } from './fields.ts'
import type { CellPlace, TableRow, WorkbookFault } from './table.ts'
import { decodeColumn, decodeValue } from './values.ts'

type Path = readonly PropertyKey[]

/** Ends the path of a key's own place. */
const KEY = 'key'

interface Origin {
  readonly place: CellPlace
  readonly head: string
}

/** The rule that speaks of cells, where that for content files would speak of their own notation. */
const OF_CELLS: Partial<Record<DiagnosticCode, DiagnosticCode>> = {
  'text-out-of-place': 'workbook-text-out-of-place',
  'text-before-section': 'workbook-text-out-of-place',
  'scale-not-known': 'workbook-scale-not-known',
  'amount-not-number': 'workbook-amount-not-number',
  'share-not-number': 'workbook-share-not-number',
  'text-not-quoted': 'workbook-count-not-valid',
  'count-not-valid': 'workbook-count-not-valid',
  'wrong-type': 'workbook-count-not-valid',
}

/** A record put together from cells, with the cell that each value stands in. */
export class Draft {
  readonly value: Record<string, unknown> = {}
  readonly #origins = new Map<string, Origin>()
  readonly #row: TableRow

  /** `row` is where faults stand that are of no cell. */
  constructor(row: TableRow) {
    this.#row = row
  }

  /** Sets a value at a path that starts in this record; undefined sets nothing, but its cell is kept for faults. */
  put(path: Path, value: unknown, row: TableRow, head: string): void {
    this.#origins.set(path.join('\0'), { place: row.placeOf(head), head })
    if (value === undefined) return
    const parent = path.slice(0, -1).reduce<unknown>((inner, key) => Reflect.get(inner as object, key), this.value)
    Reflect.set(parent as object, path.at(-1) ?? '', value)
  }

  /** Where the key itself stands that a path ends with. */
  noteKey(path: Path, row: TableRow, head: string): void {
    this.#origins.set(`${path.join('\0')}\0${KEY}`, { place: row.placeOf(head), head })
  }

  /** Sets the fields of one row that each are one text. */
  putFields<Key extends string>(fields: Fields<Key>, row: TableRow): void {
    for (const [key, head] of fields) this.put([key], fieldOf(row, head), row, head)
  }

  /** Sets a list of records, one a row, where a blank cell means what `decodeColumn` says. */
  putList<Key extends string>(key: string, fields: Fields<Key>, rows: readonly TableRow[]): void {
    this.value[key] = rows.map(() => ({}))
    for (const [field, head] of fields) {
      const values = decodeColumn(rows.map((row) => row.text(head)))
      for (const [n, row] of rows.entries()) this.put([key, n, field], values[n], row, head)
    }
  }

  /** Where the value at a path stands; what no cell holds stands in its row. */
  placeOf(path: Path): CellPlace {
    return this.#originOf(path)?.place ?? this.#row.placeOf('标记')
  }

  /** A fault of the value at a path, for whoever fills the workbook. */
  faultOf({ code, path, at, text, other }: Fault): WorkbookFault {
    const origin = this.#originOf(at === 'key' ? [...path, KEY] : path)
    const place = origin?.place ?? this.placeOf(path)
    const head = origin?.head ?? String(path.at(-1) ?? '')
    if (code === 'missing-key' || code === 'blank-text') return { place, code: 'workbook-cell-blank', text: head }
    const value = text ?? (at === 'key' ? String(path.at(-1)) : textAt(this.value, path))
    return { place, code: OF_CELLS[code] ?? code, text: value, ...(other !== undefined && { other }) }
  }

  /** The record by its schema, or its faults. */
  check<T>(schema: Schema<T>, faults: WorkbookFault[]): T | undefined {
    const result = held(schema, this.value)
    if ('record' in result) return result.record
    faults.push(...result.faults.map((fault) => this.faultOf(fault)))
    return undefined
  }

  #originOf(path: Path): Origin | undefined {
    for (let length = path.length; length > 0; length--) {
      const origin = this.#origins.get(path.slice(0, length).join('\0'))
      if (origin) return origin
    }
    return undefined
  }
}

/** Heads whose words are names or numbers, around which space means nothing. */
const TRIMMED = ['项目编码', '单位编码', '金额单位', '校验码', '文件夹', '文件名']

function fieldOf(row: TableRow, head: string): string | undefined {
  const text = row.text(head)
  return decodeValue(TRIMMED.includes(head) ? text.trim() : text)
}

function textAt(value: unknown, path: Path): string {
  const inner = path.reduce<unknown>(
    (one, key) => (typeof one === 'object' && one !== null ? Reflect.get(one, key) : undefined),
    value,
  )
  return typeof inner === 'string' ? inner : typeof inner === 'number' ? `${inner}` : ''
}

import { say } from '../faults/language.ts'
import { quote } from '../faults/quote.ts'
import { type DiagnosticCode, RULES } from '../faults/rules.ts'
import { type Fault, held, type Schema } from '../faults/schema-faults.ts'
import type { Fields } from './fields.ts'
import type { CellPlace, TableRow, WorkbookFault } from './table.ts'
import { BLANK, decodeColumn, decodeValue } from './values.ts'

type Path = readonly PropertyKey[]

/** Ends the path of a key's own place. */
const KEY = 'key'

interface Origin {
  readonly place: CellPlace
  readonly head: string
}

const outOfPlace = (text: string) =>
  `“${text}” does not belong here. Write a 栏目标题 with 总体绩效目标, 职责分类目标, 分项绩效目标 or 工作保障措施 before it; 衡量指标 and one 评价标准 stand under an item of 分项绩效目标, 措施分组 in 工作保障措施.`

/** What a person should write, where the rule for content files would speak of their own notation. */
const MESSAGES: Partial<Record<DiagnosticCode, (text: string) => string>> = {
  'text-out-of-place': outOfPlace,
  'text-before-section': outOfPlace,
  'scale-not-known': (text) =>
    `“${text}” is not a grade scale. Write such as 完成100%为优，完成95%为良，完成90%为中，达不到90%为差.`,
  'amount-not-number': (text) =>
    `The amount “${text}” is not a number. Write digits in the table’s unit, such as 100000.00.`,
  'share-not-number': (text) =>
    `The share “${text}” is not a percentage. Write such as 50.00%, or leave the cell blank.`,
  'text-not-quoted': (text) => `“${text}” is not a whole number from 0 up. Write digits only.`,
  'count-not-valid': (text) => `“${text}” is not a whole number from 0 up. Write digits only.`,
  'wrong-type': (text) => `“${text}” is not a whole number from 0 up. Write digits only.`,
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

  /** A fault of the value at a path, in words for whoever fills the workbook. */
  faultOf({ code, path, at, text, other }: Fault): WorkbookFault {
    const origin = this.#originOf(at === 'key' ? [...path, KEY] : path)
    const value = quote(text ?? (at === 'key' ? String(path.at(-1)) : textAt(this.value, path)))
    const head = origin?.head ?? String(path.at(-1) ?? '')
    const missing = code === 'missing-key' || code === 'blank-text'
    const message = missing
      ? `“${head}” is blank. Write what is printed${path.includes('budget') ? `, or ${BLANK} where the table leaves it blank` : ''}.`
      : (MESSAGES[code]?.(value) ?? RULES[code].en({ text: value, other: say(other ?? '', 'en') }))
    return { place: origin?.place ?? this.placeOf(path), message }
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

import type { Department } from '../model/department.ts'
import type { DocumentText, LeftLines, PlacedRecord, PlacedValue } from '../model/document-text.ts'
import type { PublishedSource } from '../model/source.ts'

/** Where a value stands in a document of its unit. */
interface PrintedPlace {
  /** Number of the document, from 1, in the order of the unit's list. */
  readonly document: number
  readonly line: number
  /** Where a person changed the value: what the document prints in its place. */
  readonly printed?: string
}

/** Where the values of one record stand, by their keys, such as `indicators.4.target`. */
export interface PrintedRecord {
  readonly department: Pick<Department, 'year' | 'slug'>
  readonly places: ReadonlyMap<string, PrintedPlace>
}

/** A value that a line prints, with its record. */
interface LineValue extends PlacedValue {
  readonly record: PlacedRecord
}

/** What became of a line: `value` of records, `department` for the department's own text, `aside` and `unplaced` for what stands
 *  nowhere else, `form` for what a form prints of its own, `blank`. */
type LineFate = 'value' | 'department' | LeftLines['why'] | 'form' | 'blank'

/** A line of a document. */
export interface DocumentLine {
  readonly number: number
  readonly text: string
  readonly fate: LineFate
  /** In the order of their files. */
  readonly values: readonly LineValue[]
  /** The record that begins here. */
  readonly begins?: PlacedRecord
}

/** A document of a unit that can be shown line by line. */
export interface DocumentDossier {
  readonly department: Department
  /** From 1, in the order of the unit's list. */
  readonly number: number
  readonly source: PublishedSource
  readonly lines: readonly DocumentLine[]
  readonly records: readonly PlacedRecord[]
}

/** The documents of a unit that can be shown line by line. */
export function documentsOf(department: Department): DocumentDossier[] {
  return (department.texts ?? []).flatMap((text) => {
    const number = numberOf(department, text)
    const source = department.sources[number - 1]
    return source ? [{ department, number, source, lines: linesOf(text), records: text.records }] : []
  })
}

/** Numbers of the documents of a unit that can be shown line by line. */
export function shownDocumentsOf(department: Department): number[] {
  return (department.texts ?? []).map((text) => numberOf(department, text))
}

/** Where the values of a record stand; undefined where no document of it can be shown. */
export function printedRecordOf(
  department: Department,
  kind: PlacedRecord['kind'],
  id: string,
): PrintedRecord | undefined {
  for (const text of department.texts ?? []) {
    const record = text.records.find((one) => one.kind === kind && one.id === id)
    if (!record) continue
    const document = numberOf(department, text)
    const places = record.values.map(({ key, ...place }): [string, PrintedPlace] => [key, { document, ...place }])
    return { department, places: new Map(places) }
  }
  return undefined
}

function numberOf({ sources }: Department, { file }: DocumentText): number {
  return sources.findIndex((source) => source.file === file) + 1
}

function linesOf({ lines, records, left, department }: DocumentText): DocumentLine[] {
  const values = Map.groupBy(
    records.flatMap((record) => record.values.map((value) => ({ ...value, record }))),
    ({ line }) => line,
  )
  const beginning = new Map(records.map((record) => [record.first, record]))
  const own = new Set(department)
  return lines.map((text, n) => {
    const number = n + 1
    const inside = left.find(({ first, last }) => first <= number && number <= last)
    const begins = beginning.get(number)
    const fateOf = (): LineFate => {
      if (values.has(number)) return 'value'
      if (text.trim() === '') return 'blank'
      if (own.has(number)) return 'department'
      return inside?.why ?? 'form'
    }
    return { number, text, fate: fateOf(), values: values.get(number) ?? [], ...(begins && { begins }) }
  })
}

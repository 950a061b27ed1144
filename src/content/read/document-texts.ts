import type { Diagnostic } from '../../faults/diagnostic.ts'
import type { Fault } from '../../faults/schema-faults.ts'
import type { DocumentText, LeftLines, PlacedRecord, PlacedValue } from '../../model/document-text.ts'
import type { UnplacedText } from '../../model/other-text.ts'
import type { AsidePart, SourceDocument, SourceReference } from '../../model/source.ts'
import { sourceFileOf } from '../../model/source-name.ts'
import { type LineRange, parseLinePlace } from '../../parse/printed/line-place.ts'
import { placeValues } from '../../parse/printed/place-values.ts'
import { PrintedText, type Span, withoutGaps } from '../../parse/printed/printed-text.ts'
import { type RecordValue, recordValuesOf, valueKeyOf } from '../../parse/printed/record-values.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import type { FolderEntry, Reader } from './reader.ts'

/** A record as its file has it, with where it stands in the file. */
export interface RecordInFile {
  readonly kind: PlacedRecord['kind']
  readonly id: string
  readonly record: {
    readonly source?: SourceReference | undefined
    readonly unplaced?: readonly UnplacedText[] | undefined
  }
  readonly yaml: Pick<YamlFile<unknown>, 'diagnose'>
  readonly path: Fault['path']
}

/** What of a department the lines of its documents are held against. */
interface Transcribed {
  readonly sources: readonly SourceDocument[]
  /** Markdown of its own text. */
  readonly body: string
  readonly records: readonly RecordInFile[]
  /** Text of its documents that belongs to no record. */
  readonly unplaced: readonly UnplacedText[]
}

/** Documents of longer text are not shown line by line: no browser would draw such a page well. */
const MOST_SHOWN_BYTES = 400_000
const TEXT = /\.(?:txt|csv)$/i

/** The documents of a unit that are text, each with the values that records say they took from it. A value that the lines of its
 *  record do not print is reported, unless the record says that a person changed it. */
export function readDocumentTexts(
  reader: Reader,
  files: readonly FolderEntry[],
  { sources, body, records, unplaced }: Transcribed,
): DocumentText[] {
  const prose = withoutGaps(body.replace(/[\\#]/g, ''))
  return sources.flatMap(({ file, encoding, aside }) => {
    const entry = files.find(({ name }) => sourceFileOf(name) === file)
    const lines = entry && TEXT.test(file) && linesOf(reader, entry, encoding)
    if (!lines) return []
    const text = new PrintedText(lines)
    const placed = records.flatMap((one) => {
      const range = one.record.source?.file === file && parseLinePlace(one.record.source.place ?? '')
      if (!range) return []
      const { values, faults } = placeRecord(text, lines.length, range, one.record)
      reader.diagnostics.push(...faults.map((fault) => diagnose(one, fault)))
      return [{ kind: one.kind, id: one.id, ...range, values }]
    })
    const left = leftIn(text, lines.length, aside, [
      ...unplaced,
      ...records.flatMap(({ record }) => (record.source?.file === file ? (record.unplaced ?? []) : [])),
    ])
    return [{ file, lines, records: placed, left, department: linesIn(prose, lines, placed) }]
  })
}

/** What was set aside by its lines, and text without a place where these lines print it: it does not say of which document it is. */
function leftIn(
  text: PrintedText,
  lines: number,
  aside: readonly AsidePart[] = [],
  unplaced: readonly UnplacedText[],
): LeftLines[] {
  const linesOfPlace = (place: string) => {
    const range = parseLinePlace(place)
    return range && range.first > 0 && range.last >= range.first && range.last <= lines ? range : undefined
  }
  return [
    ...aside.flatMap(({ place }) => {
      const range = linesOfPlace(place)
      return range ? [{ ...range, why: 'aside' as const }] : []
    }),
    ...unplaced.flatMap(({ text: printed, place }) => {
      const range = linesOfPlace(place)
      return range && text.find(printed, text.spanOf(range), 'anywhere') ? [{ ...range, why: 'unplaced' as const }] : []
    }),
  ].toSorted((a, b) => a.first - b.first)
}

function diagnose({ yaml, path }: RecordInFile, fault: Fault): Diagnostic {
  return yaml.diagnose({ ...fault, path: [...path, ...fault.path] })
}

/** Undefined for a document that is too long, or not in the encoding that is said. */
function linesOf(reader: Reader, entry: FolderEntry, encoding = 'UTF-8'): string[] | undefined {
  if (entry.bytes > MOST_SHOWN_BYTES) return undefined
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(reader.bytesOf(entry))
    return text.replace(/(?:\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/)
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined
    throw error
  }
}

function placeRecord(
  text: PrintedText,
  lines: number,
  range: LineRange,
  record: RecordInFile['record'],
): { values: PlacedValue[]; faults: Fault[] } {
  if (range.first < 1 || range.last < range.first || range.last > lines)
    return { values: [], faults: [{ code: 'place-not-in-source', path: ['source', 'place'], other: `${lines}` }] }
  const within = text.spanOf(range)
  const edited = new Map(Object.entries(record.source?.edited ?? {}))
  const known = new Set<string>()
  const sought = recordValuesOf(record).map((value) => {
    const key = valueKeyOf(value.path)
    const printed = edited.get(key)
    known.add(key)
    return { key, printed, value: printed === undefined ? value : { ...value, text: printed } }
  })
  const places = placeValues(
    text,
    within,
    sought.map(({ value }) => value),
  )
  const unknown = [...edited.keys()].filter((key) => !known.has(key))
  return {
    values: sought.flatMap(({ key, printed, value }) => {
      const place = places.get(value)
      return place ? [{ key, line: text.lineOf(place.start), ...(printed !== undefined && { printed }) }] : []
    }),
    faults: [
      ...sought.flatMap(({ key, printed, value }) => missing(text, within, value, printed === undefined ? '' : key)),
      ...unknown.map((key): Fault => ({ code: 'edit-not-known', path: ['source', 'edited', key], text: key })),
    ],
  }
}

/** What is wrong with a value that its lines do not print; `edited` is its key where what is looked for is what a person changed. */
function missing(
  text: PrintedText,
  within: Span,
  { path, text: printed, standing }: RecordValue,
  edited: string,
): Fault[] {
  if (edited !== '')
    return text.find(printed, within, 'anywhere')
      ? []
      : [{ code: 'edit-not-in-source', path: ['source', 'edited', edited], text: printed }]
  if (!standing || text.find(printed, within, standing)) return []
  return [{ code: 'value-not-in-source', path, text: printed, other: valueKeyOf(path) }]
}

/** Lines outside of records that prose holds word for word. */
function linesIn(prose: string, lines: readonly string[], records: readonly LineRange[]): number[] {
  return lines.flatMap((line, n) => {
    const number = n + 1
    if (records.some(({ first, last }) => first <= number && number <= last)) return []
    const printed = withoutGaps(line)
    return printed !== '' && prose.includes(printed) ? [number] : []
  })
}

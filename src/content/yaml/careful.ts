import { type Document, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { foldAlike } from '../../faults/alike.ts'
import { type Diagnostic, diagnose, type Place } from '../../faults/diagnostic.ts'
import { namesIn } from '../../faults/field-names.ts'
import { type Fault, schemaFaults } from '../../faults/schema-faults.ts'
import { mendText } from './mended-text.ts'
import { locator } from './places.ts'
import { quickPlaces } from './quick/places.ts'
import { findSlips } from './slips.ts'
import { ValueReader, type YamlFault } from './value.ts'
import { LIBRARY_WORDS, SLIP_WORDS, UNKNOWN_WORDS } from './words.ts'
import type { YamlFile } from './yaml-file.ts'

/** One reading of a text, which may be one with its slips mended. */
interface Attempt<T> {
  /** Absent where it is nested too deep to be parsed. */
  readonly document?: Document.Parsed
  readonly plain: unknown
  readonly value?: T
  /** Faults of the notation, at offsets of this text. */
  readonly faults: readonly YamlFault[]
  readonly schemaFaults: readonly Fault[]
  readonly text: string
}

/** Reads YAML text with the place of every value: what is not of the plain kind, has faults, or in which a place is asked for. `file` is its
 *  path for places; `firstLine` the line of the file on which the text starts. Slips of the hand are told with their cause, and the rest
 *  is read as if they were mended: so every fault is told at once, and none that only follows. */
export function parseCarefully<T>(text: string, schema: z.ZodType<T>, file: string, firstLine: number): YamlFile<T> {
  const lines = new LineCounter()
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) }
  }
  const lineOf = (offset: number) => placeOf(offset).line
  const { slips, originOf, attempt } = readMended(text, schema, lines, lineOf)
  const locate = locator(attempt.document?.contents, attempt.text)
  const diagnoseAt = ({ code, text: quoted, other, offset, more }: YamlFault): Diagnostic =>
    diagnose(code, placeOf(offset), quoted, other, more)
  const located = (fault: Fault): YamlFault => {
    const { offset, text: found } = locate(fault.path, fault.at)
    return { text: found, ...fault, offset: originOf(offset) }
  }

  const faults = [...slips, ...attempt.faults.map((fault) => ({ ...fault, offset: originOf(fault.offset) }))]
  const causes = new Set(faults.map(({ offset }) => lineOf(offset)))
  const later = attempt.schemaFaults
    .map(located)
    .filter(({ code, offset }) => isOfKeys(code) || !causes.has(lineOf(offset)))
  return {
    plain: attempt.plain,
    ...(attempt.value !== undefined && { value: attempt.value }),
    diagnostics: [...foldAlike(faults), ...later].map(diagnoseAt),
    diagnose: (fault) => diagnoseAt(located(fault)),
  }
}

/** Finds places in YAML text by the keys that lead to them, without holding it against a schema. */
export function yamlPlaces(text: string, file: string): (path: readonly PropertyKey[]) => Place {
  const quick = quickPlaces(text)
  let careful: ReturnType<typeof carefulPlaces> | undefined
  return (path) => {
    const place = quick?.(path)
    if (place) return { file, ...place }
    careful ??= carefulPlaces(text, file)
    return careful(path)
  }
}

/** The same by the careful reading alone. */
export function carefulPlaces(text: string, file: string): (path: readonly PropertyKey[]) => Place {
  const lines = new LineCounter()
  const locate = locator(parse(text, lines)?.contents, text)
  return (path) => {
    const { line, col } = lines.linePos(locate(path).offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
}

/** Undefined where lists and maps are nested deeper than the library's own calls can go. */
function parse(text: string, lineCounter?: LineCounter): Document.Parsed | undefined {
  try {
    // The library looks for each key among all before it; ValueReader looks once.
    return parseDocument(text, { prettyErrors: false, uniqueKeys: false, ...(lineCounter && { lineCounter }) })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function readMended<T>(text: string, schema: z.ZodType<T>, lines: LineCounter, lineOf: (offset: number) => number) {
  const asWritten = attemptOf(text, parse(text, lines), schema, lineOf)
  const unmended = { slips: [], originOf: (offset: number) => offset, attempt: asWritten }
  if (!mayHaveSlips(asWritten)) return unmended
  const slips = findSlips(text, namesIn(schema))
  if (slips.length === 0) return unmended
  const mended = mendText(
    text,
    slips.flatMap(({ edits }) => edits).toSorted((a, b) => a.at - b.at),
  )
  const { originOf } = mended
  const attempt = attemptOf(mended.text, parse(mended.text), schema, (offset) => lineOf(originOf(offset)))
  const guessed = slips.some(({ guess }) => guess)
  const own = new Set(slips.map(({ offset }) => lineOf(offset)))
  const faults = attempt.faults.filter(
    ({ code, offset }) => code !== 'yaml-not-readable' || !(guessed || own.has(lineOf(originOf(offset)))),
  )
  const told = slips.map(({ offset, words }) => ({ code: 'yaml-not-readable' as const, other: words, offset }))
  return { slips: told, originOf, attempt: { ...attempt, faults } }
}

/** Whether anything is wrong that a slip of the hand may be the cause of. */
function mayHaveSlips({ document, faults, schemaFaults }: Attempt<unknown>): boolean {
  if (!document || document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) return false
  if (faults.some(({ code }) => code === 'yaml-not-readable')) return true
  return schemaFaults.some(({ code }) => isOfKeys(code) || code === 'wrong-type')
}

function isOfKeys(code: Fault['code']): boolean {
  return code === 'missing-key' || code === 'unknown-key'
}

function attemptOf<T>(
  text: string,
  document: Document.Parsed | undefined,
  schema: z.ZodType<T>,
  lineOf: (offset: number) => number,
): Attempt<T> {
  if (!document) {
    const faults = [{ code: 'yaml-not-readable' as const, other: SLIP_WORDS.tooDeep(), offset: 0 }]
    return { text, plain: undefined, faults, schemaFaults: [] }
  }
  const [error] = [...document.errors, ...document.warnings]
  if (error) {
    const other = LIBRARY_WORDS[error.code] ?? UNKNOWN_WORDS
    const faults = [{ code: 'yaml-not-readable' as const, other, offset: error.pos[0] }]
    return { document, text, plain: undefined, faults, schemaFaults: [] }
  }
  const reader = new ValueReader(text, lineOf)
  const plain = reader.read(document.contents)
  const { faults } = reader
  if (faults.some(({ code }) => code === 'yaml-not-readable'))
    return { document, text, plain, faults, schemaFaults: [] }
  const result = schema.safeParse(plain)
  if (result.success) return { document, text, plain, value: result.data, faults, schemaFaults: [] }
  return { document, text, plain, faults, schemaFaults: schemaFaults(schema, plain, result.error.issues) }
}

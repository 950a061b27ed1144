import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { z } from 'zod'
import { type Diagnostic, diagnose } from '../check/diagnostic.ts'
import { type Fault, schemaFaults } from '../check/schema-faults.ts'
import { offsetOf, type YamlFault, yamlValueOf } from './yaml-value.ts'

/** YAML read by a schema. */
export interface YamlFile<T> {
  /** What the YAML says, whether the schema holds or not; undefined where it cannot be read. */
  readonly plain: unknown
  /** Absent when the schema does not hold. */
  readonly value?: T
  readonly diagnostics: readonly Diagnostic[]
  /** A diagnostic of a value found to be at fault later. A key that is not there leads to what should hold it. */
  readonly diagnose: (fault: Fault) => Diagnostic
}

/** Reads YAML text. `file` is its path for places; `firstLine` the line of the file on which the text starts. */
export function parseYamlFile<T>(text: string, schema: z.ZodType<T>, file: string, firstLine = 1): YamlFile<T> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const diagnoseAt = ({ code, text: quoted, other, offset }: YamlFault): Diagnostic => {
    const { line, col } = lines.linePos(offset)
    return diagnose(code, { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) }, quoted, other)
  }
  const diagnoseFault = (fault: Fault) => diagnoseAt({ ...locate(document, text, fault), ...fault })

  const faults = errorsOf(document)
  const plain = faults.length > 0 ? undefined : yamlValueOf(document.contents, faults)
  const diagnostics = faults.map(diagnoseAt)
  if (faults.some(({ code }) => code === 'yaml-not-readable')) return { plain, diagnostics, diagnose: diagnoseFault }
  const result = schema.safeParse(plain)
  if (result.success) return { plain, value: result.data, diagnostics, diagnose: diagnoseFault }
  diagnostics.push(...schemaFaults(schema, plain, result.error.issues).map(diagnoseFault))
  return { plain, diagnostics, diagnose: diagnoseFault }
}

const REASONS: Record<string, string> = {
  DUPLICATE_KEY: 'the key is there twice. Delete one.',
  RESOURCE_EXHAUSTION: 'lists and maps are nested too deep.',
  TAB_AS_INDENT: 'a tab cannot indent. Use spaces.',
  MULTIPLE_DOCS: 'there is a second document. Write one file each.',
  MISSING_CHAR: 'a quote or bracket is not closed.',
  BAD_INDENT: 'the line is not indented like its neighbours.',
  BLOCK_AS_IMPLICIT_KEY: 'a value holds a colon and a space. Write it between quotes.',
  BAD_SCALAR_START: 'a value starts with a character that has another meaning. Write it between quotes.',
}

/** The first syntax error, since others only follow from it, and all repeated keys. */
function errorsOf(document: Document.Parsed): YamlFault[] {
  return [...document.errors, ...document.warnings]
    .filter(({ code }, index) => index === 0 || code === 'DUPLICATE_KEY')
    .map(({ code, message, pos }) => ({
      code: 'yaml-not-readable',
      other: REASONS[code] ?? `${message}.`,
      offset: pos[0],
    }))
}

/** Where a fault stands and the text that stands there. */
function locate(document: Document.Parsed, text: string, { path, at }: Fault): { offset: number; text: string } {
  let node: unknown = document.contents
  for (const [index, step] of path.entries()) {
    const { key, value } = childOf(node, step)
    if (at === 'key' && index === path.length - 1 && isScalar(key))
      return { offset: key.range?.[0] ?? 0, text: String(step) }
    if (value === undefined) return { offset: offsetOf(node as Node), text: String(step) }
    node = value
  }
  if (isScalar(node) && typeof node.value === 'string') return { offset: node.range?.[0] ?? 0, text: node.value }
  const [start = 0, end = start] = (node as Node | null)?.range ?? []
  return { offset: start, text: text.slice(start, end) }
}

/** The key and value nodes of one step into a map or list; none when the step leads nowhere. */
function childOf(node: unknown, step: PropertyKey): { key?: unknown; value?: unknown } {
  if (isSeq(node)) return { value: node.items[Number(step)] }
  if (!isMap(node)) return {}
  return node.items.find(({ key }) => isScalar(key) && key.value === step) ?? {}
}

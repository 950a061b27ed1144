import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { DiagnosticCode } from '../../faults/rules.ts'
import { parseFrontMatter } from '../../parse/front-matter.ts'
import { contentPlaceOf } from '../layout.ts'
import { decodeText } from '../read/text-file.ts'
import { parseYamlFile } from '../yaml/file.ts'
import type { PlannedFile } from './write-content.ts'

/** Files that say the same as those that stand in their place, though a person wrote them otherwise, with comments or
 *  other quotes: these stay as they are. */
export function keptAsTheyStand(planned: readonly PlannedFile[]): PlannedFile[] {
  return planned.map((file) => {
    if (file.state !== 'different' || !file.existing) return file
    const [before, after] = [file.existing, file.bytes].map((bytes) => recordOf(file.path, bytes))
    return before !== undefined && isDeepStrictEqual(comparable(before), comparable(after))
      ? { ...file, state: 'unchanged' }
      : file
  })
}

/** What a content file says; undefined when it cannot be read. */
function recordOf(path: string, bytes: Uint8Array): unknown {
  const kind = contentPlaceOf(path)?.kind
  const text = kind === undefined || kind === 'source' ? undefined : decodeText(bytes, path)
  if (typeof text !== 'string') return undefined
  if (kind !== 'department') return said(text)
  const parts = parseFrontMatter(text)
  const head = parts && said(parts.head)
  // Blank lines before the first block say nothing.
  return head === undefined ? undefined : { head, body: parts?.body.replace(/^[\r\n]+/, '') }
}

/** Whether two YAML texts say the same, however they are written. */
export function saysTheSame(a: string, b: string): boolean {
  const [one, other] = [said(a), said(b)]
  return one !== undefined && isDeepStrictEqual(comparable(one), comparable(other))
}

/** Faults of values that say something all the same. */
const SAID_ODDLY: ReadonlySet<DiagnosticCode> = new Set(['value-cut-short', 'value-folded'])

/** What YAML says, whatever its schema; a text with other faults says nothing that could be the same. */
function said(yaml: string): unknown {
  const { plain, diagnostics } = parseYamlFile(yaml, z.unknown(), '')
  return diagnostics.every(({ code }) => SAID_ODDLY.has(code)) ? plain : undefined
}

/** Maps whose order is published. */
const ORDERED = ['funding', 'periodMoney', 'amounts', 'spendPlan', 'spent']

/** A value without the order of its keys, but for maps whose order is published. */
function comparable(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((inner) => comparable(inner))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, inner]) => [name, comparable(inner, name)] as const)
  return ORDERED.includes(key) ? entries : Object.fromEntries(entries)
}

import { isDeepStrictEqual } from 'node:util'
import { parse } from 'yaml'
import type { PlannedFile } from '../../content/write/write-content.ts'
import { parseFrontMatter } from '../../parse/front-matter.ts'

/** Files that say the same as those that stand in their place, though a person wrote them otherwise, with comments or
 *  other quotes: these stay as they are. */
export function keptAsTheyStand(planned: readonly PlannedFile[]): PlannedFile[] {
  return planned.map((file) => {
    if (file.state !== 'different' || !file.existing) return file
    const [before, after] = [file.existing, file.bytes].map((bytes) =>
      recordOf(file.path, new TextDecoder().decode(bytes)),
    )
    return before !== undefined && isDeepStrictEqual(comparable(before), comparable(after))
      ? { ...file, state: 'unchanged' }
      : file
  })
}

/** What a content file says; undefined when it cannot be read. */
function recordOf(path: string, text: string): unknown {
  if (path.endsWith('.md')) {
    const parts = parseFrontMatter(text)
    return parts && { head: parsed(parts.head), body: parts.body }
  }
  return path.endsWith('.yaml') ? parsed(text) : undefined
}

/** Whether two YAML texts say the same, however they are written. */
export function saysTheSame(a: string, b: string): boolean {
  const [one, other] = [parsed(a), parsed(b)]
  return one !== undefined && isDeepStrictEqual(comparable(one), comparable(other))
}

function parsed(yaml: string): unknown {
  try {
    return parse(yaml)
  } catch {
    // A file that is no YAML says nothing that could be the same.
    return undefined
  }
}

/** Maps whose order is published. */
const ORDERED = ['funding', 'spendPlan']

/** A value without the order of its keys, but for maps whose order is published. */
function comparable(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((inner) => comparable(inner))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, inner]) => [name, comparable(inner, name)] as const)
  return ORDERED.includes(key) ? entries : Object.fromEntries(entries)
}

import data from '@mdn/browser-compat-data' with { type: 'json' }
import type { Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data'

/** The oldest browsers that what ships must work in, by their names in MDN's data. */
const OLDEST = { chrome: 80, chrome_android: 80, firefox: 78, safari: 14, safari_ios: 14 } as const

/** Something that one of those browsers cannot read or does not have, and where it stands. */
export interface Lack {
  /** MDN's name for it, such as `css.at-rules.layer`, or words where MDN has none. */
  readonly feature: string
  readonly file: string
  readonly line: number
  /** From 1. */
  readonly column: number
}

/** A lack as a line that a person can go to. */
export function lackWords({ feature, file, line, column }: Lack): string {
  return `${file}:${line}:${column}: ${feature}`
}

/** MDN's entry of a name, such as `['css', 'properties', 'gap']`; undefined where it has none. */
export function entryOf(path: readonly string[]): Identifier | undefined {
  let entry: Identifier | undefined = data[ROOTS.find((root) => root === path[0]) ?? 'css']
  for (const name of path.slice(1)) entry = entry && Object.hasOwn(entry, name) ? entry[name] : undefined
  return entry
}

const ROOTS = ['api', 'css', 'javascript'] as const

/** Whether MDN knows the name and says that one of the oldest browsers lacks it. */
export function isLacking(path: readonly string[]): boolean {
  const entry = entryOf(path)
  return entry !== undefined && entryLacks(entry)
}

/** Whether one of the oldest browsers lacks what an entry tells of; false where it tells nothing. */
export function entryLacks({ __compat: compat }: Identifier): boolean {
  if (!compat) return false
  return Object.entries(OLDEST).some(([browser, oldest]) => {
    const support = Object.entries(compat.support).find(([name]) => name === browser)?.[1]
    return support !== undefined && ![support].flat().some((statement) => has(statement, oldest))
  })
}

/** Behind a flag, under another name or gone again is not there. */
function has(statement: SimpleSupportStatement, version: number): boolean {
  const { version_added: added, version_removed: removed, flags, prefix, alternative_name: other } = statement
  if (typeof added !== 'string' || flags || prefix || other) return false
  const isThere = Number.parseFloat(added.replace('≤', '')) <= version
  return isThere && !(typeof removed === 'string' && Number.parseFloat(removed.replace('≤', '')) <= version)
}

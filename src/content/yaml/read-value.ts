import type { Words } from '../../faults/language.ts'
import type { Slip, YamlLine } from './lines.ts'

/** A value as its lines have it. */
export interface ReadValue {
  /** `none`: what it is stands on the lines below. `plain`: without quotes, so the lines below may go on with it. */
  readonly kind: 'none' | 'plain' | 'closed'
  readonly slips: readonly Slip[]
  /** Index of the line after its last. */
  readonly next: number
}

/** Where a value starts. */
export interface ValueStart {
  readonly lines: readonly YamlLine[]
  readonly index: number
  /** Index in its line. */
  readonly column: number
  /** Indentation of the key or dash that it belongs to. */
  readonly owner: number
  readonly names: ReadonlySet<string>
}

/** A value that ends on its line, with its slips. */
export function closed(index: number, ...slips: readonly Slip[]): ReadValue {
  return { kind: 'closed', slips, next: index + 1 }
}

/** A slip of a value that would be right between quotes. `meant` is what they should hold, where it is not all of it. */
export function quotedSlip(value: string, offset: number, words: Words, at = offset, meant = value): Slip {
  const insert = `'${meant.replaceAll("'", "''")}'`
  return { offset: at, words, edits: [{ at: offset, remove: value.length, insert }] }
}

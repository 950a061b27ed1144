/** What a mutant changes. */
export type MutantKind =
  | 'operator'
  | 'number'
  | 'string'
  | 'regex'
  | 'method'
  | 'conditional'
  | 'return'
  | 'array'
  | 'spread'

/** A stretch of a file's text with something else in its place. */
export interface Edit {
  readonly kind: MutantKind
  /** Offsets in the file's text, the end not included. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A small fault put into one file. */
export interface Mutant extends Edit {
  /** From the repository's root, with `/`. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** The text that stood in its place. */
  readonly original: string
}

/** A file's text with a mutant's fault in it. */
export function mutated(source: string, { start, end, text }: Edit): string {
  return source.slice(0, start) + text + source.slice(end)
}

/** A mutant without its line, so that it is known again when lines move: `src/facts/a.ts [number] 1 -> 0`. */
export function keyOf({ file, kind, original, text }: Mutant): string {
  return `${file} [${kind}] ${onOneLine(original)} -> ${onOneLine(text)}`
}

/** A mutant to be read by people: `src/facts/a.ts:12 [number] 1 -> 0`. */
export function formatMutant({ file, line, kind, original, text }: Mutant): string {
  return `${file}:${line} [${kind}] ${onOneLine(original)} -> ${onOneLine(text)}`
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

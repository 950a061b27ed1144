import { printable, quote } from './quote.ts'
import { type DiagnosticCode, RULES } from './rules.ts'

/** Where in a content file something stands. */
export interface Place {
  /** Path from the content folder, with forward slashes. */
  readonly file: string
  /** From 1; 1 when the fault is of the whole file. */
  readonly line: number
  /** From 1, counted in UTF-16 units. */
  readonly column: number
}

/** Something in a content file that must be mended before the site can be built. */
export interface Diagnostic {
  readonly code: DiagnosticCode
  /** Quotes the bad value and says what to write instead. */
  readonly message: string
  readonly place: Place
}

/** A diagnostic by its rule. `text` is the bad value, `other` what else the rule names; a place may be a whole file. */
export function diagnose(code: DiagnosticCode, place: Place | string, text = '', other = ''): Diagnostic {
  const message = RULES[code]({ text: quote(text), other })
  return { code, message, place: typeof place === 'string' ? { file: place, line: 1, column: 1 } : place }
}

/** Diagnostics by file, line and column. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) => compare(a.place.file, b.place.file) || a.place.line - b.place.line || a.place.column - b.place.column,
  )
}

/** One line for a terminal: `content/2021/101001/x.yaml:9:11: message [code]`. `folder` is what to put before the
 *  diagnostic's own path. */
export function formatDiagnostic({ code, message, place }: Diagnostic, folder: string): string {
  return `${printable(folder + place.file)}:${place.line}:${place.column}: ${message} [${code}]`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

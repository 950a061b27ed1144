import type { Language, Sayable, Words } from './language.ts'
import { printable } from './quote.ts'
import { ruleSentence } from './rule-sentence.ts'
import { VALUE_RULES } from './rules/values.ts'
import type { DiagnosticCode } from './rules.ts'

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
  readonly message: Words
  readonly place: Place
  /** How many more of the rule's faults the file has that are not told one by one; absent when there are none. */
  readonly more?: number
}

/** A diagnostic by its rule. `text` is the bad value, `other` what else the rule names; a place may be a whole file. */
export function diagnose(
  code: DiagnosticCode,
  place: Place | string,
  text = '',
  other: Sayable = '',
  more = 0,
): Diagnostic {
  const inLanguage = (language: Language) => {
    const hint = WRAPPED.test(text.trim()) && HINTED.has(code) ? QUOTES_HINT[language] : ''
    return ruleSentence(code, { text, other, hint, ...(more > 0 && { more }) }, language)
  }
  const message = { zh: inLanguage('zh'), en: inLanguage('en') }
  const where = typeof place === 'string' ? { file: place, line: 1, column: 1 } : place
  return { code, message, place: where, ...(more > 0 && { more }) }
}

/** A value between quotes as Word makes them, which are part of it. */
const WRAPPED = /^[“”„＂‘’＇].*[“”„＂‘’＇]$/s

/** Rules about values that never have such quotes. */
const HINTED: ReadonlySet<string> = new Set([
  ...Object.keys(VALUE_RULES),
  'value-not-listed',
  'hash-not-valid',
  'wrong-type',
])

const QUOTES_HINT: Words = {
  en: ' The quotes around it must be straight: " and ".',
  zh: '两头的引号要用英文引号 "。',
}

/** How many faults the diagnostics tell of, those included that are only counted. */
export function countOf(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.reduce((sum, { more = 0 }) => sum + 1 + more, 0)
}

/** Diagnostics by file, line and column. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) => compare(a.place.file, b.place.file) || a.place.line - b.place.line || a.place.column - b.place.column,
  )
}

/** One line for a terminal: `content/2021/101001/x.yaml:9:11: message [code]`. `folder` is what to put before the
 *  diagnostic's own path. */
export function formatDiagnostic({ code, message, place }: Diagnostic, folder: string, language: Language): string {
  return `${printable(folder + place.file)}:${place.line}:${place.column}: ${message[language]} [${code}]`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

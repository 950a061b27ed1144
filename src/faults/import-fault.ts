import type { Diagnostic } from './diagnostic.ts'
import { type Language, type Sayable, say, type Words } from './language.ts'
import { placeWords } from './place-words.ts'
import { printable } from './quote.ts'
import { type RuleValues, ruleSentence } from './rule-sentence.ts'
import type { DiagnosticCode } from './rules.ts'

/** Where in a file that is imported something stands. */
export interface ImportPlace {
  /** The document, or the content file that it would give; empty for what is of no one file. */
  readonly file: string
  /** From 1, where the file is text. */
  readonly line?: number
  /** From 1, counted in UTF-16 units; in content files only. */
  readonly column?: number
  /** From 0, in the text that was read of a document, in UTF-16 units. */
  readonly offset?: number
  /** Where it stands, in words that fit the format, such as `工作表“项目”B7`. */
  readonly at?: Sayable
}

/** One reason why a document cannot be imported. It is plain data, so that a thread can hand it over; words are made of it when
 *  it is said. */
export interface ImportProblem extends RuleValues {
  readonly code: DiagnosticCode
  readonly place: ImportPlace
  /** The offset of the problem that it follows from: what is said there says this too. */
  readonly cause?: number
  /** Its sentence, where the reading of content has made it already. */
  readonly message?: Words
}

/** A problem by its rule. `text` is the bad value, `other` and `also` what else the rule names. */
export function importProblem(
  code: DiagnosticCode,
  place: ImportPlace | string,
  text?: string,
  other?: Sayable,
  also?: Sayable,
): ImportProblem {
  return {
    code,
    place: typeof place === 'string' ? { file: place } : place,
    ...(text !== undefined && { text }),
    ...(other !== undefined && { other }),
    ...(also !== undefined && { also }),
  }
}

/** What is wrong in a content file that stands there, as a problem of the import that needs it. */
export function contentProblem({ code, place, message }: Diagnostic): ImportProblem {
  return { code, place, message }
}

/** A problem in a sentence behind its place: `a.txt:52: No place was found for “共一页”.` */
export function sayProblem(problem: ImportProblem, language: Language): string {
  const { file, line, column, at } = problem.place
  const where = [
    [file, line, column].filter((part) => part !== undefined && part !== '').join(':'),
    at ? say(typeof at === 'string' ? placeWords(at) : at, language) : '',
  ]
  const parts = where.filter((part) => part !== '').map(printable)
  const sentence = problem.message ? say(problem.message, language) : ruleSentence(problem.code, problem, language)
  return [...parts, sentence].join(': ')
}

/** A problem as a line for a terminal, with its rule at the end. */
export function formatProblem(problem: ImportProblem, language: Language): string {
  return `${sayProblem(problem, language)} [${problem.code}]`
}

/** Why a document cannot be imported: everything that is wrong with it. Nothing has been written. */
export class ImportFault extends Error {
  override readonly name: string = 'ImportFault'
  /** Causes before their consequences. */
  readonly problems: readonly ImportProblem[]

  constructor(problems: readonly ImportProblem[]) {
    // Only whoever debugs this program reads it.
    super(problems.map((problem) => sayProblem(problem, 'en')).join('\n'))
    this.problems = problems
  }
}

/** A fault of one problem. */
export function importFault(...problem: Parameters<typeof importProblem>): ImportFault {
  return new ImportFault([importProblem(...problem)])
}

/** The system broke off half-way while files were put in place, and would not undo it either. The problem says how it goes on. */
export class UnfinishedImportFault extends ImportFault {
  override readonly name = 'UnfinishedImportFault'
}

/** There are no files of the names that were given, which is a slip in the call rather than in a document. */
export class MissingFileFault extends ImportFault {
  override readonly name = 'MissingFileFault'
}

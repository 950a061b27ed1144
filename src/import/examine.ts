import { type Accounting, accountOf } from './account.ts'
import type { Range, SourceText } from './document.ts'
import { ImportFault } from './fault.ts'
import { lineOf } from './place.ts'
import { readDocument } from './readers.ts'
import { recognise } from './recognise-layout.ts'
import type { Problem, ProjectDraft, Recognised } from './recognised.ts'
import { unitOf } from './unit.ts'
import { type YearFound, yearOf } from './year.ts'

/** One document, read and recognised, with its account. */
export interface Examined {
  readonly source: SourceText
  readonly bytes: Uint8Array
  readonly recognised: Recognised & { readonly layout: string }
  readonly year: YearFound
  readonly unit: { readonly code: string; readonly name: string }
  readonly accounting: Accounting
  /** What keeps the document from being imported, each with its line; empty when all is well. */
  readonly faults: readonly string[]
}

/** Reads one document. Text that found no place is a fault, like everything a recogniser could not read.
 *  @throws ImportFault when bytes, layout, year or unit cannot be known at all. */
export function examine(name: string, bytes: Uint8Array, givenYear?: number): Examined {
  const source = readDocument(name, bytes)
  const recognised = recognise(source)
  const { title, projects } = recognised
  const year = yearOf(givenYear, { name, text: source.text, ...(title !== undefined && { title }) })
  const accounting = accountOf(source.text, recognised.claims)
  const faults = faultsOf(source, [
    ...recognised.problems,
    ...accounting.unplaced.map((range) => unplaced(source, range)),
  ])
  if (faults.length > 0 && projects.length === 0) throw new ImportFault(faults.join('\n'))
  return { source, bytes, recognised, year, unit: unitIn(name, projects), accounting, faults }
}

function unplaced(source: SourceText, { start, end }: Range): Problem {
  return { start, message: `No place was found for “${source.text.slice(start, end)}”.` }
}

function faultsOf({ name, text }: SourceText, problems: readonly Problem[]): string[] {
  return problems
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, message }) => `${name}:${lineOf(text, start)}: ${message}`)
}

/** The one unit that the tables of a document print. */
function unitIn(name: string, projects: readonly ProjectDraft[]): Examined['unit'] {
  const printed = [...new Set(projects.flatMap(({ file }) => file.unit ?? []))]
  if (printed.length > 1) throw new ImportFault(`${name}: its tables are of several units: ${printed.join(', ')}.`)
  const unit = printed[0] === undefined ? undefined : unitOf(printed[0])
  if (unit) return unit
  throw new ImportFault(
    `${name}: no unit was found. Looked for a cell over a table such as 101001某某局本级: a code and then a name.`,
  )
}

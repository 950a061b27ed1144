import { ImportFault, type ImportProblem, importFault, importProblem } from '../faults/import-fault.ts'
import { listed, type Words } from '../faults/language.ts'
import { type Accounting, accountOf } from './document/account.ts'
import type { Range, SourceText } from './document/document.ts'
import { importPlaceOf } from './document/place.ts'
import { recognise } from './layouts/recognise-layout.ts'
import type { AppraisalDraft, Problem, ProjectDraft, Recognised } from './layouts/recognised.ts'
import { unitOf } from './layouts/unit.ts'
import { type YearFound, yearOf } from './layouts/year.ts'
import type { PrintedUnit } from './plan/slugs.ts'
import { readDocument } from './readers.ts'

/** One document, read and recognised, with its account. */
export interface Examined {
  readonly source: SourceText
  readonly bytes: Uint8Array
  readonly recognised: Recognised & { readonly layout: Words }
  readonly year: YearFound
  readonly unit: PrintedUnit
  readonly accounting: Accounting
  /** What keeps the document from being imported, each with its line; empty when all is well. */
  readonly faults: readonly ImportProblem[]
  /** Of these, what keeps it from being imported even where text without a place is kept as such. */
  readonly fatal: readonly ImportProblem[]
}

/** Reads one document; `source` is what was read already, where that is not what the bytes alone give. Text that found
 *  no place is a fault, like everything a layout could not read.
 *  @throws ImportFault when bytes, layout, year or unit cannot be known at all. */
export function examine(
  name: string,
  bytes: Uint8Array,
  givenYear?: number,
  source: SourceText = readDocument(name, bytes),
): Examined {
  const recognised = recognise(source)
  const { title = firstTitle(recognised), projects, appraisals } = recognised
  const year = yearOf(givenYear, { name, text: source.text, ...(title !== undefined && { title }) })
  const accounting = accountOf(source.text, recognised.claims)
  const covered = recognised.problems.flatMap(({ covers }) => covers ?? [])
  const left = accounting.unplaced
    .filter((range) => !covered.some(({ start, end }) => start <= range.start && range.end <= end))
    .map((range) => unplaced(source, range))
  const faults = inOrder(source, [...recognised.problems, ...left])
  if (faults.length > 0 && projects.length + appraisals.length === 0) throw new ImportFault(faults)
  const fatal = inOrder(
    source,
    recognised.problems.filter(({ leavesText }) => !leavesText),
  )
  return {
    source,
    bytes,
    recognised,
    year,
    unit: unitIn(name, [...projects, ...appraisals]),
    accounting,
    faults,
    fatal,
  }
}

/** A document without a title of its own is named by its first form. */
function firstTitle({ projects, appraisals }: Recognised): string | undefined {
  return [...projects, ...appraisals].map(({ file }) => file.title).find((title) => title !== undefined)
}

function unplaced(source: SourceText, { start, end }: Range): Problem {
  return { start, code: 'text-without-place', text: source.text.slice(start, end) }
}

/** Problems of a document in the order in which it has them, each with its place. */
function inOrder(source: SourceText, problems: readonly Problem[]): ImportProblem[] {
  return problems
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, code, text, other, also }) => importProblem(code, importPlaceOf(source, start), text, other, also))
}

/** The one unit that the forms of a document print: as the unit that fills them in, else as the department in charge, else as
 *  the unit that carries the project out. */
function unitIn(name: string, drafts: readonly (ProjectDraft | AppraisalDraft)[]): PrintedUnit {
  for (const key of ['unit', 'department', 'implementer'] as const) {
    const [printed, ...others] = [...new Set(drafts.flatMap(({ file }) => file[key] ?? []))]
    if (others.length > 0) throw importFault('units-several', name, printed, listed(others))
    if (printed !== undefined) return unitOf(printed) ?? { name: printed }
  }
  throw importFault('unit-not-found', name)
}

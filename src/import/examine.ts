import { ImportFault, type ImportProblem, importProblem } from '../faults/import-fault.ts'
import type { Words } from '../faults/language.ts'
import type { MoneyUnit } from '../model/amount.ts'
import { type Accounting, accountOf } from './document/account.ts'
import { withCauses } from './document/causes.ts'
import type { Range, SourceText } from './document/document.ts'
import { importPlaceOf } from './document/place.ts'
import { recognise } from './layouts/recognise-layout.ts'
import type { Problem } from './layouts/recognised.ts'
import type { Recognised } from './layouts/recognised-document.ts'
import { type UnitPart, unitPartsOf } from './parts/parts.ts'
import type { PrintedUnit } from './plan/slugs.ts'
import { readDocument } from './readers.ts'

/** What a publisher says of documents that do not print it, and which of their tables to take. */
export interface GivenOfDocument {
  readonly year?: number
  readonly unit?: PrintedUnit
  readonly moneyUnit?: MoneyUnit
  /** Only these tables, by their numbers among all. */
  readonly only?: readonly number[]
  /** Words of the publisher's own forms with those that they stand for. */
  readonly words?: Readonly<Record<string, string>>
  /** It is only looked at: what cannot be known of it does not refuse it. */
  readonly list?: boolean
}

/** One document, read and recognised, with its account. */
export interface Examined {
  readonly source: SourceText
  readonly bytes: Uint8Array
  readonly recognised: Recognised & { readonly layout: Words }
  /** What it says of each unit and year, at least one unless it is only looked at. */
  readonly parts: readonly UnitPart[]
  /** Only some of its tables were taken. */
  readonly partial?: boolean
  /** Of all of it. */
  readonly accounting: Accounting
  /** What keeps the document from being imported, each with its line; empty when all is well. */
  readonly faults: readonly ImportProblem[]
  /** Of these, what keeps it from being imported even where text without a place is kept as such. */
  readonly fatal: readonly ImportProblem[]
}

/** Reads one document; `source` is what was read already, where that is not what the bytes alone give. Text of a form that
 *  found no place is a fault, like everything a layout could not read.
 *  @throws ImportFault when bytes, layout, year or unit cannot be known at all. */
export function examine(
  name: string,
  bytes: Uint8Array,
  year?: number,
  source: SourceText = readDocument(name, bytes),
  others: Omit<GivenOfDocument, 'year'> = {},
): Examined {
  const given = { ...others, ...(year !== undefined && { year }) }
  const recognised = recognise(source, given)
  const problems = [...recognised.problems]
  const parts = given.list ? partsToShow(source, recognised, given) : unitPartsOf(source, recognised, given, problems)
  const accounting = accountOf(source.text, recognised.claims)
  const covered = problems.flatMap(({ covers }) => covers ?? [])
  const left = accounting.unplaced
    .filter((range) => !covered.some(({ start, end }) => start <= range.start && range.end <= end))
    .map((range) => unplaced(source, range))
  const faults = inOrder(source, [...problems, ...left])
  if (parts.length === 0 && !given.list) throw faults.length > 0 ? new ImportFault(faults) : nothingTaken(source)
  const fatal = inOrder(
    source,
    problems.filter(({ leavesText }) => !leavesText),
  )
  return { source, bytes, recognised, parts, accounting, faults, fatal, ...(given.only && { partial: true }) }
}

function partsToShow(source: SourceText, recognised: Recognised, given: GivenOfDocument): UnitPart[] {
  try {
    return unitPartsOf(source, recognised, given, [])
  } catch (error) {
    if (error instanceof ImportFault) return []
    throw error
  }
}

function nothingTaken({ name }: SourceText): ImportFault {
  return new ImportFault([importProblem('nothing-taken', name)])
}

function unplaced(source: SourceText, { start, end }: Range): Problem {
  return { start, code: 'text-without-place', text: source.text.slice(start, end) }
}

/** Problems of a document in the order in which it has them, each with its place, and its cause where another one is. */
function inOrder(source: SourceText, problems: readonly Problem[]): ImportProblem[] {
  const placed = problems
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, code, text, other, also }) => importProblem(code, importPlaceOf(source, start), text, other, also))
  return withCauses(source, placed)
}

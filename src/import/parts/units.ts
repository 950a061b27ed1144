import { importFault } from '../../faults/import-fault.ts'
import type { Words } from '../../faults/language.ts'
import { isSameOrg } from '../layouts/book/org.ts'
import type { UnitLine } from '../layouts/book/unit-lines.ts'
import type { Problem } from '../layouts/recognised.ts'
import { unitOf } from '../layouts/unit.ts'
import type { PrintedUnit } from '../plan/slugs.ts'
import type { Filed, PrintedOwners } from './filed.ts'
import { formWords } from './form-words.ts'

/** Whose a record is. */
interface UnitFound {
  readonly unit: PrintedUnit
  /** The document does not print it. */
  readonly supplied?: true
}

/** What a document says of units beside its forms, and what its publisher says. */
interface UnitEvidence {
  /** The document's, for messages. */
  readonly name: string
  readonly lines: readonly UnitLine[]
  readonly given?: PrintedUnit
}

/** Either the unit or the names among which it cannot be told. */
type Decision =
  | UnitFound
  | { readonly candidates: readonly string[] }
  /** What the document prints, against what its publisher says. */
  | { readonly printed: string; readonly given: string }

/** The unit of each record: the one that its form prints as the unit that fills it in; else that of the line outside the
 *  forms that says whose the document is; else the department in charge, or the unit that carries the project out, where
 *  that is one for all. Where it is in doubt, undefined with a problem: a wrong unit is worse than none.
 *  @throws ImportFault when nothing names a unit. */
export function unitsOf(
  filed: readonly Filed[],
  evidence: UnitEvidence,
  problems: Problem[],
): (UnitFound | undefined)[] {
  const printedUnits = distinct(filed.flatMap(({ owners }) => owners.unit ?? []))
  const decisions = filed.map((one) => decide(one, filed, printedUnits, evidence))
  if (decisions.some((decision) => 'candidates' in decision && decision.candidates.length === 0))
    throw importFault('unit-not-found', evidence.name)
  const doubts = filed.flatMap((one, n) => {
    const decision = decisions[n]
    return decision && !('unit' in decision) ? [{ one, decision }] : []
  })
  const alike = Map.groupBy(doubts, ({ decision }) => JSON.stringify(decision))
  problems.push(
    ...[...alike.values()].flatMap(([first, ...more]) => (first ? doubt(first.one, first.decision, more.length) : [])),
  )
  return decisions.map((decision) => ('unit' in decision ? decision : undefined))
}

/** The unit of the department part of a document: that of all its forms, else the one whose the document says it is.
 *  Undefined, with a problem at `start`, where it is in doubt.
 *  @throws ImportFault when nothing names a unit. */
export function unitOfDepartment(
  filed: readonly Filed[],
  { name, lines, given }: UnitEvidence,
  found: readonly (UnitFound | undefined)[],
  start: number,
  problems: Problem[],
): PrintedUnit | undefined {
  const units = distinct(found.flatMap((one) => (one ? nameOf(one.unit) : [])))
  if (units.length === 1) return found.find((one) => one)?.unit
  if (given) return given
  const whole = distinct(lines.filter((line) => line.whole).map(({ printed }) => printed))
  const [one] = whole
  if (one !== undefined && whole.length === 1) return asForms(one, filed)
  const candidates = distinct([...whole, ...units])
  if (candidates.length === 0) throw importFault('unit-not-found', name)
  problems.push({ start, code: 'units-several', other: inWords(candidates), also: DEPARTMENT_PART })
  return undefined
}

const DEPARTMENT_PART: Words = { en: 'the department part (部门整体绩效目标)', zh: '部门整体绩效目标这一部分' }

function inWords(names: readonly string[]): Words {
  return { en: names.join(', '), zh: names.join('、') }
}

function decide(
  { owners, form }: Filed,
  all: readonly Filed[],
  printedUnits: readonly string[],
  { lines, given }: UnitEvidence,
): Decision {
  if (owners.unit !== undefined) return ownUnit(owners.unit, given, lines)
  if (given) return givenUnit(given, owners, lines)
  const [strong, weak] = [true, false].map((whole) => lines.filter((line) => line.whole === whole))
  const own = [owners.department, owners.implementer].flatMap((name) => name ?? [])
  const agrees = (name: string) => own.some((one) => isSame(one, name))
  const names = distinct((strong ?? []).map(({ printed }) => printed))
  if (names.length > 0) {
    const nearest = (strong ?? []).findLast(({ start }) => start < form.range.start)?.printed ?? names[0]
    const one = names.length === 1 ? names[0] : nearest
    if (one !== undefined && (own.length === 0 || agrees(one) || (names.length === 1 && agreeing(all, one))))
      return { unit: asForms(one, all) }
    return { candidates: distinct([...names, ...own]) }
  }
  const others = distinct([...(weak ?? []).map(({ printed }) => printed), ...printedUnits])
  return amongOthers(others, own, all, form.above)
}

/** By lines over tables and by what other forms print: one that they all name, or one that this form names. */
function amongOthers(
  others: readonly string[],
  own: readonly string[],
  all: readonly Filed[],
  above: readonly string[],
): Decision {
  const [one, ...more] = others
  if (one !== undefined && more.length === 0) {
    if (own.length === 0 || agreeing(all, one)) return { unit: asForms(one, all) }
    return { candidates: distinct([one, ...own]) }
  }
  if (one !== undefined) {
    const heading = others.find((name) => above.some((line) => isSame(bareHeading(line), name)))
    if (heading !== undefined) return { unit: asForms(heading, all) }
    const named = others.filter((name) => own.some((mine) => isSame(mine, name)))
    const [match] = named
    if (match !== undefined && named.length === 1) return { unit: asForms(match, all) }
    return { candidates: distinct([...others, ...own]) }
  }
  for (const key of ['department', 'implementer'] as const) {
    const [first, ...rest] = distinct(all.flatMap(({ owners }) => owners[key] ?? []))
    if (first !== undefined && rest.length === 0) return { unit: printedUnit(first) }
    if (first !== undefined) return { candidates: [first, ...rest] }
  }
  return { candidates: [] }
}

/** A form may leave out the code that a line outside the forms prints with the same name. */
function ownUnit(printed: string, given: PrintedUnit | undefined, lines: readonly UnitLine[]): Decision {
  const own = printedUnit(printed)
  const said = lines.map((line) => printedUnit(line.printed)).filter(({ name }) => name === own.name)
  const [code, ...others] = new Set(said.flatMap((one) => one.code ?? []))
  const unit = own.code === undefined && code !== undefined && others.length === 0 ? { code, ...own } : own
  if (!given) return { unit }
  const isSameCode = given.code === undefined || unit.code === undefined || given.code === unit.code
  if (!isSameCode || !isSameOrg(unit.name, given.name)) return { printed, given: nameOf(given) }
  return { unit: { ...given, ...unit } }
}

function givenUnit(given: PrintedUnit, owners: PrintedOwners, lines: readonly UnitLine[]): Decision {
  const printed = distinct([
    ...lines.map((line) => line.printed),
    ...[owners.department, owners.implementer].flatMap((name) => name ?? []),
  ])
  const isPrinted = printed.some((name) => isSame(name, nameOf(given)))
  const [whole, ...others] = distinct(lines.map((line) => line.printed))
  if (!isPrinted && whole !== undefined && others.length === 0) return { printed: whole, given: nameOf(given) }
  return { unit: given, ...(!isPrinted && { supplied: true }) }
}

/** `more` forms are in the same doubt. */
function doubt({ draft, form }: Filed, decision: Exclude<Decision, UnitFound>, more: number): Problem {
  const [start, also] = [draft.range.start, formWords(form, draft, more)]
  if ('printed' in decision)
    return { start, code: 'unit-given-differs', text: decision.given, other: `“${decision.printed}”`, also }
  const { candidates } = decision
  return { start, code: 'units-several', other: inWords(candidates), also }
}

/** Whether the form of at least one record agrees that the document is of this unit. */
function agreeing(all: readonly Filed[], name: string): boolean {
  return all.some(({ owners: { unit, department, implementer } }) =>
    [unit, department, implementer].some((one) => one !== undefined && isSame(one, name)),
  )
}

/** A unit in the words of the forms, which may leave out the place, with its code where any of them has it. */
function asForms(name: string, all: readonly Filed[]): PrintedUnit {
  const printed = all.flatMap(({ owners: { unit, department, implementer } }) =>
    [unit, department, implementer].flatMap((one) => one ?? []),
  )
  const same = printed.filter((one) => isSame(one, name)).map(printedUnit)
  const code = [printedUnit(name), ...same].find((one) => one.code !== undefined)?.code
  return { ...(code !== undefined && { code }), name: same[0]?.name ?? printedUnit(name).name }
}

/** Printed names of units, those that are of one unit once. */
function distinct(names: readonly string[]): string[] {
  const found: string[] = []
  for (const name of names) {
    const at = found.findIndex((one) => isSame(one, name))
    if (at < 0) found.push(name)
    else if (unitOf(name) && !unitOf(found[at] ?? '')) found[at] = name
  }
  return found
}

function isSame(a: string, b: string): boolean {
  const [one, other] = [printedUnit(a), printedUnit(b)]
  if (one.code !== undefined && other.code !== undefined && one.code !== other.code) return false
  return isSameOrg(one.name, other.name)
}

/** A printed unit with its code apart. */
function printedUnit(printed: string): PrintedUnit {
  return unitOf(printed) ?? { name: printed }
}

function nameOf({ code, name }: PrintedUnit): string {
  return code === undefined ? name : `${code} ${name}`
}

function bareHeading(line: string): string {
  return line
    .replace(/^(第[一二三四五六七八九十\d]+[部章节篇][分]?|[（(]?[一二三四五六七八九十\d]+[)）]?[、.．]?)\s*/, '')
    .trim()
}

import type { Supplied } from '../../model/other-text.ts'
import type { AsidePart } from '../../model/source.ts'
import { type Accounting, accountOf, lengthOf } from '../document/account.ts'
import type { Claim } from '../document/claims.ts'
import type { Range, SourceText } from '../document/document.ts'
import { placeOf } from '../document/place.ts'
import { isSameOrg } from '../layouts/book/org.ts'
import type { AppraisalDraft, Problem, ProjectDraft, WholeAppraisalDraft, WholeDraft } from '../layouts/recognised.ts'
import type { FormFound, Recognised } from '../layouts/recognised-document.ts'
import {
  appraisalSupplied,
  projectSupplied,
  wholeAppraisalSupplied,
  wholeSupplied,
} from '../layouts/records/supplied.ts'
import type { YearFound } from '../layouts/year.ts'
import type { PrintedUnit } from '../plan/slugs.ts'
import { type AnyDraft, filedOf } from './filed.ts'
import { unitOfDepartment, unitsOf } from './units.ts'
import { yearsOf } from './years.ts'

/** What a document says of one unit in one year. */
export interface UnitPart {
  readonly year: YearFound
  readonly unit: PrintedUnit
  readonly department: Recognised['department']
  readonly projects: readonly ProjectDraft[]
  readonly appraisals: readonly AppraisalDraft[]
  readonly wholes: readonly WholeDraft[]
  readonly wholeAppraisals: readonly WholeAppraisalDraft[]
  /** Of the whole document, where what belongs to other units and years counts as set aside. */
  readonly accounting: Accounting
  /** What is set aside, what belongs to other units and years included. */
  readonly aside: readonly AsidePart[]
}

/** What a publisher says of a document. */
interface GivenOwner {
  readonly year?: number
  readonly unit?: PrintedUnit
}

/** The parts of a document, one a unit and year, in the order in which it has them.
 *  @throws ImportFault when year or unit of what stands outside its forms cannot be known. */
export function unitPartsOf(
  source: SourceText,
  recognised: Recognised,
  given: GivenOwner,
  problems: Problem[],
): UnitPart[] {
  const { forms, unitLines: lines, title, department } = recognised
  const filed = filedOf(forms)
  const { name, text } = source
  const about = {
    name,
    text,
    ...(title !== undefined && { title }),
    ...(given.year !== undefined && { given: given.year }),
  }
  const { years, document } = yearsOf(filed, about, problems)
  const evidence = { name, lines, ...(given.unit && { given: given.unit }) }
  const units = unitsOf(filed, evidence, problems)
  const open: OpenPart[] = []
  for (const [n, { draft, form }] of filed.entries()) {
    const [year, found] = [years[n], units[n]]
    if (!year || !found) continue
    const supplied: Supplied[] = [
      ...(found.supplied ? (['unit'] as const) : []),
      ...(year.supplied ? (['year'] as const) : []),
    ]
    add(partFor(open, found.unit, year), form, draft, supplied)
  }
  if (department.length > 0 && problems.length === 0) {
    const start = source.text.indexOf(department[0]?.text.split(' ', 1)[0] ?? '')
    const unit = unitOfDepartment(filed, evidence, units, start, problems)
    const [only, ...others] = open
    if (unit) (only && others.length === 0 ? only : partFor(open, unit, document())).department = department
  }
  return open.map((part) => closed(source, recognised, part))
}

interface OpenPart {
  readonly year: YearFound
  unit: PrintedUnit
  readonly forms: Set<FormFound>
  readonly projects: ProjectDraft[]
  readonly appraisals: AppraisalDraft[]
  readonly wholes: WholeDraft[]
  readonly wholeAppraisals: WholeAppraisalDraft[]
  department: Recognised['department']
}

/** The part of a unit and a year; a new one where there is none yet. The unit has its code where any form prints it. */
function partFor(parts: OpenPart[], unit: PrintedUnit, year: YearFound): OpenPart {
  const same = parts.find((part) => part.year.year === year.year && isSameUnit(part.unit, unit))
  if (same) {
    if (same.unit.code === undefined && unit.code !== undefined) same.unit = unit
    return same
  }
  const none = { projects: [], appraisals: [], wholes: [], wholeAppraisals: [], department: [] }
  const part = { year, unit, forms: new Set<FormFound>(), ...none }
  parts.push(part)
  return part
}

function isSameUnit(a: PrintedUnit, b: PrintedUnit): boolean {
  if (a.code !== undefined && b.code !== undefined) return a.code === b.code
  return isSameOrg(a.name, b.name)
}

function add(part: OpenPart, form: FormFound, draft: AnyDraft, supplied: readonly Supplied[]): void {
  const { projects, appraisals, wholes, wholeAppraisals } = form.records
  part.forms.add(form)
  part.projects.push(...projects.filter((one) => one === draft).map((one) => projectSupplied(one, supplied)))
  part.appraisals.push(...appraisals.filter((one) => one === draft).map((one) => appraisalSupplied(one, supplied)))
  part.wholes.push(...wholes.filter((one) => one === draft).map((one) => wholeSupplied(one, supplied)))
  part.wholeAppraisals.push(
    ...wholeAppraisals.filter((one) => one === draft).map((one) => wholeAppraisalSupplied(one, supplied)),
  )
}

/** Words that a document prints about itself: they stand in the record of the document with every part. */
const OF_DOCUMENT: readonly string[] = ['标题', '发布信息', '附件']

function closed(source: SourceText, recognised: Recognised, part: OpenPart): UnitPart {
  const { year, unit, projects, appraisals, wholes, wholeAppraisals, department } = part
  const others = recognised.forms.filter((form) => !part.forms.has(form))
  const isInForm = inRanges(recognised.forms.map(({ range }) => range))
  const isInOther = inRanges(others.map(({ range }) => range))
  const isOtherDepartment = ({ start, what }: Claim) =>
    department.length === 0 && recognised.department.length > 0 && !OF_DOCUMENT.includes(what) && !isInForm(start)
  const claims = recognised.claims.map((claim): Claim => {
    if (claim.as !== 'field' && claim.as !== 'label') return claim
    return isInOther(claim.start) || isOtherDepartment(claim) ? { ...claim, as: 'aside', what: '' } : claim
  })
  const asideOfOthers = others.map(({ heading, range }) => ({
    range,
    part: asidePart(source, 'table', range, claims, heading),
  }))
  const outside = recognised.claims.filter((claim) => claim.as === 'field' && isOtherDepartment(claim))
  const span = outside.length > 0 && { start: outside[0]?.start ?? 0, end: outside.at(-1)?.end ?? 0 }
  const all = [
    ...recognised.aside.map(({ pieces, part: one }) => ({ start: pieces[0]?.ranges[0]?.start ?? 0, one })),
    ...asideOfOthers.map(({ range: { start }, part: one }) => ({ start, one })),
    ...(span ? [{ start: span.start, one: departmentAside(source, span, outside) }] : []),
  ]
  return {
    ...{ year, unit, department, projects, appraisals, wholes, wholeAppraisals },
    accounting: accountOf(source.text, claims),
    aside: all.toSorted((a, b) => a.start - b.start).map(({ one }) => one),
  }
}

function departmentAside(source: SourceText, range: Range, claims: readonly Claim[]): AsidePart {
  const characters = claims.reduce((sum, claim) => sum + lengthOf(source.text, claim), 0)
  return { kind: 'text', heading: '部门整体绩效目标', place: placeOf(source, range), characters }
}

function asidePart(
  source: SourceText,
  kind: AsidePart['kind'],
  range: Range,
  claims: readonly Claim[],
  heading: string | undefined,
): AsidePart {
  const characters = claims
    .filter(({ as, start }) => as === 'aside' && range.start <= start && start < range.end)
    .reduce((sum, claim) => sum + lengthOf(source.text, claim), 0)
  return { kind, ...(heading !== undefined && { heading }), place: placeOf(source, range), characters }
}

function inRanges(ranges: readonly Range[]): (offset: number) => boolean {
  const sorted = ranges.toSorted((a, b) => a.start - b.start)
  return (offset) => sorted.some(({ start, end }) => start <= offset && offset < end)
}

import { ImportFault, importProblem } from '../../faults/import-fault.ts'
import type { Words } from '../../faults/language.ts'
import type { MoneyUnit } from '../../model/amount.ts'
import { Claims } from '../document/claims.ts'
import type { Row, SourceText } from '../document/document.ts'
import { withOwnWords } from '../document/own-words.ts'
import { formWordIn, isBlankForm } from './book/form-like.ts'
import { headingsAbove } from './book/headings.ts'
import { type FormItem, type Item, itemsOf, type OtherTable } from './book/items.ts'
import { looseFormsIn, tableNotKnown } from './book/not-known.ts'
import { headingOf, setAsideOf } from './book/set-aside.ts'
import { titleLineOf } from './book/title.ts'
import { unitLinesIn } from './book/unit-lines.ts'
import { imprintIn } from './department/imprint.ts'
import { recogniseDepartment, SECTION_WORDS, sectionOf } from './department/recognise-department.ts'
import { LAYOUTS } from './layouts.ts'
import { seenIn } from './looked-for.ts'
import { type Form, partsOf } from './read/forms.ts'
import { readForm } from './read/read-form.ts'
import { layoutOf } from './read/signs.ts'
import type { Problem } from './recognised.ts'
import type { FormFound, Recognised, TableFound } from './recognised-document.ts'
import { makeRecords } from './records/make-records.ts'
import { allOf, RECORDS } from './records/records.ts'
import { bareLabel } from './words/word.ts'

/** For the terminal: what a document holds that can be read. */
const NAME: Words = {
  en: 'performance targets of a department and its projects',
  zh: '部门和项目的绩效目标、绩效自评',
}
/** The part of a document that is no form. */
const DEPARTMENT: Words = { en: 'department part (部门整体绩效目标)', zh: '部门整体绩效目标' }

/** What a publisher says of a document. */
interface Given {
  /** The money unit of forms that print none. */
  readonly moneyUnit?: MoneyUnit
  /** Only these tables are taken, by their numbers. */
  readonly only?: readonly number[]
  /** Words of the publisher's own forms with those that they stand for. */
  readonly words?: Readonly<Record<string, string>>
  /** It is only looked at, and not refused. */
  readonly list?: boolean
}

/** Finds what a document holds: the department part (部门整体绩效目标), and a form a project in one of the layouts. All else is
 *  set aside, but what looks like a form and cannot be read, which is a problem.
 *  @throws ImportFault when it has neither, naming the words that were looked for and the lines they were found on. */
export function recognise(printed: SourceText, given: Given = {}): Recognised & { readonly layout: Words } {
  const source = withOwnWords(printed, given.words ?? {}, bareLabel)
  const items = itemsOf(source.blocks, partsOf(source.blocks, isForm))
  if (!given.list && !items.some(isKnown)) throw layoutUnknown(source)
  const claims = new Claims(source.residue)
  const problems: Problem[] = []
  const isChosen = ({ number }: FormItem | OtherTable) => given.only?.includes(number) ?? true
  const titleLine = titleLineOf(items)
  const title = titleLine && claims.field(titleLine, '标题')
  const { imprint, others } = imprintIn(items, claims)
  const department = given.only ? [] : recogniseDepartment(others, claims)
  const forms = items.flatMap((item, n) =>
    item.kind === 'form' && isChosen(item) ? [formFound(source, items, n, item, claims, problems, given)] : [],
  )
  const tables = items.flatMap((item, n) => (item.kind === 'line' ? [] : [tableFound(source, items, n, item)]))
  const notKnown = tables.filter(
    (table) => table.looksLike !== undefined && (given.only?.includes(table.number) ?? true),
  )
  problems.push(...notKnown.flatMap((table, n) => tableNotKnown(source, table, n === 0)))
  problems.push(...notThere(given.only, tables))
  const unknown = new Set(notKnown.map(({ number }) => number))
  const isAside = (item: FormItem | OtherTable) =>
    !unknown.has(item.number) && (item.kind === 'table' || !isChosen(item))
  const aside = setAsideOf(source, items, (piece) => !claims.has(piece), isAside)
  const loose = given.only ? [] : looseFormsIn(source, aside)
  problems.push(...loose.map(({ problem }) => problem))
  const kept = aside.filter((one) => !loose.some((other) => other.aside === one))
  for (const { pieces } of kept) for (const piece of pieces) claims.aside(piece)
  return {
    layout: NAME,
    department,
    projects: forms.flatMap(({ records }) => records.projects),
    appraisals: forms.flatMap(({ records }) => records.appraisals),
    wholes: forms.flatMap(({ records }) => records.wholes),
    wholeAppraisals: forms.flatMap(({ records }) => records.wholeAppraisals),
    forms,
    tables,
    unitLines: unitLinesIn(items),
    aside: kept,
    imprint,
    claims: claims.all(),
    problems,
    ...(title !== undefined && { title }),
  }
}

/** Tables that were asked for and are not there. */
function notThere(only: readonly number[] = [], tables: readonly TableFound[]): Problem[] {
  const missing = only.filter((number) => tables.every((table) => table.number !== number))
  if (missing.length === 0) return []
  return [{ start: 0, code: 'table-number-not-there', text: missing.join(', '), other: `${tables.length}` }]
}

/** Whether a layout reads a table that is about targets: a budget table may have the codes of projects, too. */
function isForm(rows: readonly Row[], title: string): boolean {
  return formWordIn(rows) !== undefined && layoutOf(rows, LAYOUTS, title) !== undefined && !isBlankForm(rows)
}

function isKnown(item: Item): boolean {
  return item.kind === 'form' || (item.kind === 'line' && sectionOf(item.piece.text) !== undefined)
}

function formFound(
  source: SourceText,
  items: readonly Item[],
  n: number,
  { number, form, range }: FormItem,
  claims: Claims,
  problems: Problem[],
  given: Given,
): FormFound {
  const title = titleOf(form)
  const layout = layoutOf(form.rows, LAYOUTS, title)
  const heading = headingOf(source, items, n)
  const isMonitoring = /监控/.test(`${title}${heading ?? ''}`)
  if (isMonitoring) problems.push({ start: range.start, covers: range, code: 'form-of-monitoring', text: heading ?? title })
  const drafts = layout && !isMonitoring ? readForm(layout, form, RECORDS[layout.gives], claims, problems) : []
  return {
    number,
    ...(heading !== undefined && { heading }),
    title,
    above: headingsAbove(items, n),
    range,
    records: allOf(
      drafts.flatMap((draft) => (layout ? [makeRecords(layout, form, draft, source, problems, given)] : [])),
    ),
  }
}

function titleOf({ title }: Form): string {
  return title.map(({ text }) => text).join('')
}

function tableFound(source: SourceText, items: readonly Item[], n: number, item: FormItem | OtherTable): TableFound {
  const heading = headingOf(source, items, n)
  const layout = item.kind === 'form' ? layoutOf(item.form.rows, LAYOUTS, titleOf(item.form))?.name : undefined
  const word = item.kind === 'table' ? formWordIn(item.rows) : undefined
  const looksLike = item.kind === 'table' && word !== undefined && !isBlankForm(item.rows) ? word : undefined
  return {
    number: item.number,
    ...(heading !== undefined && { heading }),
    range: item.range,
    ...(layout && { layout }),
    ...(looksLike !== undefined && { looksLike }),
  }
}

function layoutUnknown(source: SourceText): ImportFault {
  const parts = [{ name: DEPARTMENT, looksFor: SECTION_WORDS }, ...LAYOUTS.toReversed()]
  return new ImportFault([
    importProblem('layout-not-known', source.name, undefined, 'npm run import -- --template out.xlsx'),
    ...parts.map(({ name, looksFor }) =>
      importProblem('layout-part-looked-for', source.name, undefined, seenIn(source, looksFor), name),
    ),
  ])
}

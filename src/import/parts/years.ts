import { importFault } from '../../faults/import-fault.ts'
import type { Words } from '../../faults/language.ts'
import type { Problem } from '../layouts/recognised.ts'
import {
  FLAG,
  TITLE,
  type YearFound,
  yearNamedMost,
  yearOf,
  yearsIn,
  yearsNamedIn,
  yearsSaid,
} from '../layouts/year.ts'
import type { Filed } from './filed.ts'
import { formWords } from './form-words.ts'

/** What says of which year a document is. */
interface YearEvidence {
  readonly name: string
  readonly title?: string
  readonly text: string
  readonly given?: number
}

/** The year of a record or of a document. */
interface YearOfRecord extends YearFound {
  /** The document does not print it. */
  readonly supplied?: true
}

const HEADING: Words = { en: 'the heading over its form', zh: '表格上方的标题' }
const DOCUMENT: Words = { en: 'the title of the document', zh: '文件标题' }

/** The year of each record, and that of the document itself: the one that its form prints in its title; else that of the
 *  heading over it; else that of the document. What a publisher says holds where the document prints none.
 *  @throws ImportFault when the document's own year is needed and cannot be known. */
export function yearsOf(
  filed: readonly Filed[],
  evidence: YearEvidence,
  problems: Problem[],
): { readonly years: (YearOfRecord | undefined)[]; readonly document: () => YearOfRecord } {
  const printed = filed.map((one) => printedYear(one, evidence, problems))
  refuseOtherFileName(printed, evidence)
  let known: YearOfRecord | undefined
  const document = () => {
    known ??= documentYear(printed, evidence, problems)
    return known
  }
  const years = printed.map((year, n) => {
    if (year === 'in doubt') return undefined
    const one = filed[n]
    return year ?? (one && restYear(one, printed, evidence, problems, document))
  })
  return { years, document }
}

type Printed = YearOfRecord | undefined | 'in doubt'

/** The year that a form prints itself, or the heading over it. */
function printedYear(one: Filed, { given }: YearEvidence, problems: Problem[]): Printed {
  const { draft, form } = one
  const own = draft.file.title ?? form.title
  const found = [yearsIn(own), ...form.above.map(yearsNamedIn)].find((years) => years.length > 0)
  if (!found) return undefined
  const [year, ...others] = found
  const evidence = yearsIn(own).length > 0 ? TITLE : HEADING
  const problem = (code: 'form-years-several' | 'year-given-differs') => {
    const text = code === 'year-given-differs' ? `${given}` : ''
    problems.push({ start: draft.range.start, code, text, other: yearsSaid(found), also: formWords(form, draft) })
    return 'in doubt' as const
  }
  if (given !== undefined && !found.includes(given)) return problem('year-given-differs')
  if (given !== undefined) return { year: given, evidence: others.length > 0 ? FLAG : evidence }
  if (year !== undefined && others.length === 0) return { year, evidence }
  return evidence === HEADING ? undefined : problem('form-years-several')
}

function restYear(
  { draft, form }: Filed,
  printed: readonly Printed[],
  { given, title }: YearEvidence,
  problems: Problem[],
  document: () => YearOfRecord,
): YearOfRecord | undefined {
  const others = [...new Set(yearsAmong(printed))]
  if (given === undefined && yearsIn(title ?? '').length === 0 && others.length > 1) {
    problems.push({
      start: draft.range.start,
      code: 'form-years-several',
      other: yearsSaid(others),
      also: formWords(form, draft),
    })
    return undefined
  }
  return document()
}

function documentYear(printed: readonly Printed[], evidence: YearEvidence, problems: Problem[]): YearOfRecord {
  const { given, name, title = '', text } = evidence
  const own = yearsIn(title)
  if (given !== undefined) {
    if (own.length > 0 && !own.includes(given))
      problems.push({ start: 0, code: 'year-given-differs', text: `${given}`, other: yearsSaid(own), also: DOCUMENT })
    const isPrinted = own.includes(given) || yearNamedMost(text) === given
    return { year: given, evidence: FLAG, ...(!isPrinted && { supplied: true }) }
  }
  const [form, ...others] = [...new Set(yearsAmong(printed))]
  const said = own.length === 0 && form !== undefined && others.length === 0 ? `${form}年` : title
  return yearOf(undefined, { name, text, ...(said !== '' && { title: said }) })
}

/** A file whose name says another year than everything that its document prints is a question. */
function refuseOtherFileName(printed: readonly Printed[], { given, name, title = '' }: YearEvidence): void {
  if (given !== undefined) return
  const forms = yearsAmong(printed)
  const said = [...new Set([...yearsIn(title), ...forms])]
  const named = yearsIn(name)
  if (forms.length > 0 && named.length > 0 && !said.some((year) => named.includes(year)))
    throw importFault('years-disagree', name, undefined, yearsSaid([...said, ...named]))
}

function yearsAmong(printed: readonly Printed[]): number[] {
  return printed.flatMap((one) => (one === undefined || one === 'in doubt' ? [] : one.year))
}

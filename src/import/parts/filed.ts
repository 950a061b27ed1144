import type { Range } from '../document/document.ts'
import type { FormFound } from '../layouts/recognised-document.ts'
import { NO_RECORDS, type Records } from '../layouts/records/records.ts'

/** What a record prints of whose it is. */
export interface PrintedOwner {
  /** Of the project, or of the department. */
  readonly name: string
  readonly title?: string | undefined
  /** The unit that fills the form in. */
  readonly unit?: string | undefined
  /** The department in charge. */
  readonly department?: string | undefined
  /** The unit that carries the project out. */
  readonly implementer?: string | undefined
}

/** A record of a document with the form that gave it. */
export interface Filed {
  readonly printed: PrintedOwner
  readonly range: Range
  /** The record alone. */
  readonly records: Records
  readonly form: FormFound
}

/** Every record of a document's forms. A whole department's form is of the unit that it names. */
export function filedOf(forms: readonly FormFound[]): Filed[] {
  return forms.flatMap((form) => {
    const { projects, appraisals, wholes, wholeAppraisals } = form.records
    const whole = ({ unit, name, title }: PrintedOwner) => ({ unit: unit ?? name, name, title })
    return [
      ...projects.map((one) => filed(form, one.file, one.range, { projects: [one] })),
      ...appraisals.map((one) => filed(form, one.file, one.range, { appraisals: [one] })),
      ...wholes.map((one) => filed(form, whole(one.file), one.range, { wholes: [one] })),
      ...wholeAppraisals.map((one) => filed(form, whole(one.file), one.range, { wholeAppraisals: [one] })),
    ]
  })
}

function filed(form: FormFound, printed: PrintedOwner, range: Range, record: Partial<Records>): Filed {
  return { form, printed, range, records: { ...NO_RECORDS, ...record } }
}

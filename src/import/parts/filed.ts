import type { AppraisalDraft, ProjectDraft, WholeAppraisalDraft, WholeDraft } from '../layouts/recognised.ts'
import type { FormFound } from '../layouts/recognised-document.ts'

/** Any record that a form gives. */
export type AnyDraft = ProjectDraft | AppraisalDraft | WholeDraft | WholeAppraisalDraft

/** What a record prints of the units that it belongs to. */
export interface PrintedOwners {
  /** Who fills the form in. */
  readonly unit?: string | undefined
  readonly department?: string | undefined
  readonly implementer?: string | undefined
}

/** A record of a document with the form that gave it. */
export interface Filed {
  readonly draft: AnyDraft
  readonly form: FormFound
  readonly owners: PrintedOwners
}

/** Every record of a document's forms. That of a whole department is of the department that it names. */
export function filedOf(forms: readonly FormFound[]): Filed[] {
  return forms.flatMap((form): Filed[] => {
    const { projects, appraisals, wholes, wholeAppraisals } = form.records
    return [
      ...[...projects, ...appraisals].map((draft) => ({ draft, form, owners: draft.file })),
      ...[...wholes, ...wholeAppraisals].map((draft) => ({
        draft,
        form,
        owners: { unit: draft.file.unit ?? draft.file.name },
      })),
    ]
  })
}

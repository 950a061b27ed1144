import type { FormFound } from '../layouts/recognised-document.ts'
import type { AppraisalDraft, ProjectDraft } from '../layouts/recognised.ts'

/** A record of a document with the form that gave it. */
export interface Filed {
  readonly draft: ProjectDraft | AppraisalDraft
  readonly form: FormFound
}

/** Every record of a document's forms. */
export function filedOf(forms: readonly FormFound[]): Filed[] {
  return forms.flatMap((form) =>
    [...form.records.projects, ...form.records.appraisals].map((draft) => ({ draft, form })),
  )
}

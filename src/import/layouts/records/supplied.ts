import { appraisalFileSchema, appraisalSchema } from '../../../model/files/appraisal-file.ts'
import { projectFileSchema } from '../../../model/files/project-file.ts'
import { wholeTargetsFileSchema } from '../../../model/files/whole-targets-file.ts'
import type { Supplied } from '../../../model/other-text.ts'
import type { AppraisalDraft, ProjectDraft, WholeAppraisalDraft, WholeDraft } from '../recognised.ts'
import { ordered } from './ordered.ts'

/** A project with more that was supplied. */
export function projectSupplied({ file, ...draft }: ProjectDraft, what: readonly Supplied[]): ProjectDraft {
  return { ...draft, file: ordered(projectFileSchema.shape, { ...file, ...suppliedOf(file, what) }) }
}

/** A self-appraisal with more that was supplied. */
export function appraisalSupplied({ file, ...draft }: AppraisalDraft, what: readonly Supplied[]): AppraisalDraft {
  return { ...draft, file: ordered(appraisalSchema.shape, { ...file, ...suppliedOf(file, what) }) }
}

/** A whole department's targets with more that was supplied. */
export function wholeSupplied({ file, ...draft }: WholeDraft, what: readonly Supplied[]): WholeDraft {
  return { ...draft, file: ordered(wholeTargetsFileSchema.shape, { ...file, ...suppliedOf(file, what) }) }
}

/** A whole department's self-appraisal with more that was supplied. */
export function wholeAppraisalSupplied(
  { file, ...draft }: WholeAppraisalDraft,
  what: readonly Supplied[],
): WholeAppraisalDraft {
  const { shape } = appraisalFileSchema.shape.department.unwrap()
  return { ...draft, file: ordered(shape, { ...file, ...suppliedOf(file, what) }) }
}

function suppliedOf(
  { supplied = [] }: { readonly supplied?: readonly Supplied[] | undefined },
  what: readonly Supplied[],
): { supplied?: Supplied[] } {
  const all = [...new Set([...supplied, ...what])]
  return all.length > 0 ? { supplied: all } : {}
}

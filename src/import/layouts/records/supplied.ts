import { appraisalSchema } from '../../../model/files/appraisal-file.ts'
import { projectFileSchema } from '../../../model/files/project-file.ts'
import type { Supplied } from '../../../model/other-text.ts'
import type { AppraisalDraft, ProjectDraft } from '../recognised.ts'
import { ordered } from './ordered.ts'
import type { Records } from './records.ts'

/** Records that say that their document does not print something, which was supplied. */
export function withSupplied({ projects, appraisals }: Records, what: Supplied): Records {
  return {
    projects: projects.map((project) => projectSupplied(project, [what])),
    appraisals: appraisals.map((appraisal) => appraisalSupplied(appraisal, [what])),
  }
}

/** A project with more that was supplied. */
export function projectSupplied({ file, ...draft }: ProjectDraft, what: readonly Supplied[]): ProjectDraft {
  return { ...draft, file: ordered(projectFileSchema.shape, { ...file, ...suppliedOf(file, what) }) }
}

/** A self-appraisal with more that was supplied. */
export function appraisalSupplied({ file, ...draft }: AppraisalDraft, what: readonly Supplied[]): AppraisalDraft {
  return { ...draft, file: ordered(appraisalSchema.shape, { ...file, ...suppliedOf(file, what) }) }
}

function suppliedOf(
  { supplied = [] }: { readonly supplied?: readonly Supplied[] | undefined },
  what: readonly Supplied[],
): { supplied?: Supplied[] } {
  const all = [...new Set([...supplied, ...what])]
  return all.length > 0 ? { supplied: all } : {}
}

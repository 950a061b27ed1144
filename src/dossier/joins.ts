import type { Project } from '../model/project.ts'
import type { ProjectDossier } from './project-dossier.ts'

/** Projects that were merged into one, or one that was split. */
export interface Join {
  /** Several that were merged, or the one that was split. */
  readonly befores: readonly Project[]
  /** The one that they were merged into, or the parts. */
  readonly afters: readonly Project[]
}

/** What was merged and what was split on its way to these projects, which are those of one year, in their order. */
export function joinsOf(projects: readonly Pick<ProjectDossier, 'project' | 'continuity'>[]): Join[] {
  return projects.flatMap(({ project, continuity: { links, split } }): Join[] => {
    const befores = links.map(({ before }) => before)
    if (links.length > 1) return [{ befores, afters: [project] }]
    return split?.parts[0] === project ? [{ befores, afters: split.parts }] : []
  })
}

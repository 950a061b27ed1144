import type { Project } from '../../model/project.ts'
import type { WholeTargets } from '../../model/whole-targets.ts'

/** A department's whole targets in the shape of a project's, for facts and rules that look at goals and indicators. It stands on
 *  no project's page: it has no address, no code and no budget of a project. */
export function wholeForm({ budget, duties, tasks, ...whole }: WholeTargets): Project {
  return { ...whole, slug: '', budget: budget ?? { raw: '' } }
}

import type { Project } from '../../model/project.ts'
import { budgetOf, byAmount, shareOfMoney } from '../money/money.ts'
import type { Lineage } from './lineage.ts'
import { strongLinksTo } from './unit-changes.ts'

/** How the money of something changed that goes on from earlier years: one project, or all that were merged or split, since a
 *  part alone cannot be compared with the whole. */
export interface BudgetMove {
  /** One, or several that were merged. */
  readonly befores: readonly Project[]
  /** One, or the parts of what was split, the largest first. */
  readonly afters: readonly Project[]
  /** Integer fen of all of them. */
  readonly before: bigint
  readonly after: bigint
  readonly difference: bigint
  /** The difference by the earlier sum; absent where that is 0. */
  readonly share?: number
}

/** The money of these projects, which are those of one year, against that of what they go on from, in their order; what did not
 *  move is among it. Those of which any budget has no number are left out. */
export function comparedBudgetsOf(
  lineage: Pick<Lineage, 'linksTo' | 'linksFrom'>,
  projects: readonly Project[],
): BudgetMove[] {
  const done = new Set<Project>()
  return projects.flatMap((project): BudgetMove[] => {
    if (done.has(project)) return []
    const { befores, afters } = familyOf(lineage, project)
    for (const after of afters) done.add(after)
    const [was, is] = [budgetOf(befores), budgetOf(afters)]
    if (befores.length === 0 || was.missing + is.missing > 0) return []
    const difference = is.fen - was.fen
    const share = shareOfMoney(difference, was.fen)
    return [
      {
        ...{ befores, before: was.fen, after: is.fen, difference },
        afters: afters.toSorted((a, b) => byAmount(a.budget.fen, b.budget.fen)),
        ...(share !== undefined && { share }),
      },
    ]
  })
}

/** Those of which the money moved, the largest moves first whichever way. */
export function budgetMovesOf(compared: readonly BudgetMove[]): BudgetMove[] {
  return compared.filter(({ difference }) => difference !== 0n).toSorted((a, b) => byAmount(sizeOf(a), sizeOf(b)))
}

/** Everything that a project of a year is joined with by strong links, over however many merges and splits. */
function familyOf(lineage: Pick<Lineage, 'linksTo' | 'linksFrom'>, project: Project) {
  const afters = new Set([project])
  const befores = new Set<Project>()
  for (const after of afters)
    for (const { before } of strongLinksTo(lineage, after)) {
      befores.add(before)
      for (const link of lineage.linksFrom(before))
        if (link.strong && link.after.year === project.year) afters.add(link.after)
    }
  return { befores: [...befores], afters: [...afters] }
}

function sizeOf({ difference }: BudgetMove): bigint {
  return difference < 0n ? -difference : difference
}

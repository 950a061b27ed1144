import { budgetOf } from '../facts/money/money.ts'
import { hasChanged, type ProjectChanges } from '../facts/years/changes.ts'
import type { Lineage, Link } from '../facts/years/lineage.ts'
import { strongLinksTo } from '../facts/years/unit-changes.ts'
import type { Total } from '../model/amount.ts'
import type { Project } from '../model/project.ts'

/** How a project goes on from earlier years. */
export interface Continuity {
  /** To what it continues; several where they were merged. */
  readonly links: readonly Link[]
  /** To what it may continue, with too little evidence to be compared. */
  readonly suggestions: readonly Link[]
  /** The years of the links, or without any of the suggestions; empty where there is neither. */
  readonly years: readonly number[]
  /** Where its predecessor was split: all parts, itself among them, with their budgets together. */
  readonly split?: { readonly parts: readonly Project[]; readonly budget: Total }
  /** Against what it continues; absent where it continues nothing. */
  readonly changes?: ProjectChanges
  /** Whether anything changed at all. */
  readonly hasChanged: boolean
  /** Whether an indicator was added, dropped or changed. */
  readonly hasIndicatorChanges: boolean
}

/** What a project continues. `changes` are those against it. */
export function continuityOf(project: Project, lineage: Lineage, changes: ProjectChanges | undefined): Continuity {
  const links = strongLinksTo(lineage, project)
  const suggestions = lineage.linksTo(project).filter(({ strong }) => !strong)
  const years = new Set((links.length > 0 ? links : suggestions).map(({ before }) => before.year))
  const parts = links.length === 1 ? partsOf(project, lineage, links) : []
  return {
    links,
    suggestions,
    years: [...years].toSorted((a, b) => a - b),
    ...(parts.length > 1 && { split: { parts, budget: budgetOf(parts) } }),
    ...(changes && { changes }),
    hasChanged: changes !== undefined && hasChanged(changes),
    hasIndicatorChanges: changes !== undefined && indicatorCount(changes) > 0,
  }
}

function partsOf(project: Project, lineage: Lineage, links: readonly Link[]): Project[] {
  return links.flatMap(({ before }) =>
    lineage.linksFrom(before).flatMap(({ after, strong }) => (strong && after.year === project.year ? [after] : [])),
  )
}

function indicatorCount({ indicators: { added, dropped, changed } }: ProjectChanges): number {
  return added.length + dropped.length + changed.length
}

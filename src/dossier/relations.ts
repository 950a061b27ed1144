import type { Lineage, Link } from '../facts/years/lineage.ts'
import type { Department } from '../model/department.ts'

/** What a unit's pages are worked out of, beside the frame of the site. */
export interface Relations {
  /** The units whose records they show, by slug: itself, all that strong links lead to, from there on too, and those that any link
   *  of these leads to. */
  readonly units: readonly string[]
  /** The links of its projects, and of all that strong links lead to. */
  readonly links: readonly Link[]
}

/** What the pages of each unit are worked out of, by the unit's slug. */
export function relationsOf(departments: readonly Department[], lineage: Lineage): ReadonlyMap<string, Relations> {
  const links = linksByUnit(departments, lineage)
  return new Map([...links.keys()].map((unit) => [unit, relationsFrom(unit, links)]))
}

function linksByUnit(departments: readonly Department[], lineage: Lineage): ReadonlyMap<string, readonly Link[]> {
  const units = Map.groupBy(departments, ({ slug }) => slug)
  return new Map(
    [...units].map(([slug, own]) => {
      const projects = own.flatMap(({ projects }) => projects)
      return [slug, projects.flatMap((project) => [...lineage.linksTo(project), ...lineage.linksFrom(project)])]
    }),
  )
}

function relationsFrom(unit: string, byUnit: ReadonlyMap<string, readonly Link[]>): Relations {
  const chained = new Set([unit])
  for (const one of chained)
    for (const link of byUnit.get(one) ?? []) if (link.strong) for (const end of endsOf(link)) chained.add(end)
  const links = [...new Set([...chained].flatMap((one) => byUnit.get(one) ?? []))]
  return { units: [...new Set([...chained, ...links.flatMap(endsOf)])].toSorted(), links }
}

function endsOf({ before, after }: Link): string[] {
  return [before.unit, after.unit]
}

import type { Project } from '../../../model/project.ts'

/** What of a project is told by its name. */
type NamedProject = Pick<Project, 'name' | 'unit' | 'year' | 'slug'>

/** Every project of one name, through units and years. */
export interface SharedName {
  readonly name: string
  /** How many years have it. */
  readonly years: number
  /** The newest of them. */
  readonly newest: number
  /** The newest project of each unit, by the unit's place among all, in that order. */
  readonly places: ReadonlyMap<number, NamedProject>
}

/** The distinct names of some projects, newest first, in the order of their characters. `units`: ids of all units, in order. */
export function namesOf(projects: readonly NamedProject[], units: readonly string[]): SharedName[] {
  const placeOf = new Map(units.map((id, place) => [id, place]))
  return [...Map.groupBy(projects, ({ name }) => name)]
    .map(([name, found]) => {
      const years = new Set(found.map(({ year }) => year))
      const places = new Map<number, NamedProject>()
      for (const project of found) {
        const place = placeOf.get(project.unit) ?? 0
        if (!places.has(place)) places.set(place, project)
      }
      const inOrder = new Map([...places].sort(([a], [b]) => a - b))
      return { name, years: years.size, newest: Math.max(...years), places: inOrder }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

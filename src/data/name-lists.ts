import type { SiteDossier } from '../dossier/site-dossier.ts'
import type { YearDossier } from '../dossier/year-dossier.ts'
import { MANIFEST_FORMAT, type NameList } from '../model/manifest.ts'

/** A list ends with so many projects or letters of their names, so that each file stays small. */
const MOST_PROJECTS = 2000
const MOST_LETTERS = 100_000

/** The names of a year's projects, in as many lists as it takes for each to be small; unit by unit, as in the documents. */
export function nameListsOf({ version }: Pick<SiteDossier, 'version'>, { year, departments }: NamedYear): NameList[] {
  const projects = departments.flatMap((unit) => unit.department.projects)
  return cutsOf(projects).map((part) => {
    const units = [...new Set(part.map(({ unit }) => unit))]
    const placeOf = new Map(units.map((unit, place) => [unit, place]))
    return {
      ...{ format: MANIFEST_FORMAT, version, year: year.year, units },
      projects: part.map(({ unit, slug, name }) => [placeOf.get(unit) ?? 0, slug, name]),
    }
  })
}

type NamedYear = Pick<YearDossier, 'year' | 'departments'>

function cutsOf<Named extends { readonly name: string }>(projects: readonly Named[]): Named[][] {
  const parts: Named[][] = []
  let letters = 0
  for (const project of projects) {
    const part = parts.at(-1)
    letters += project.name.length
    if (part && part.length < MOST_PROJECTS && letters <= MOST_LETTERS) part.push(project)
    else {
      parts.push([project])
      letters = project.name.length
    }
  }
  return parts
}

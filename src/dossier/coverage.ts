import { hasTargets, isAppraised } from '../facts/years/publication.ts'
import type { UnitDossier, UnitYearDossier } from './unit-dossier.ts'
import type { YearDossier } from './year-dossier.ts'

/** What a unit published for a year. `none`: nothing, and nothing tells that it was to. */
export type Covered = 'both' | 'targets' | 'appraisals' | 'missing' | 'none'

/** What the site has of each unit and year. */
export interface Coverage {
  /** Newest first. */
  readonly years: readonly {
    readonly year: number
    /** How many units published targets, self-appraisals, and no targets though they were to. */
    readonly targets: number
    readonly appraised: number
    readonly missing: number
  }[]
  /** By name, those that never published last; what they published in the order of the years. */
  readonly units: readonly {
    readonly name: string
    /** Undefined where it never published, and so has no page. */
    readonly slug: string | undefined
    readonly covered: readonly Covered[]
  }[]
}

/** What the site has of each unit and year. */
export function coverageOf(years: readonly YearDossier[], units: readonly UnitDossier[]): Coverage {
  return {
    years: years.map(({ year: { year, departments }, publication: { appraised, missing } }) => ({
      year,
      targets: departments.filter(hasTargets).length,
      appraised: appraised.length,
      missing: missing.length,
    })),
    units: [
      ...units.map(({ history: { name, slug }, years: own }) => ({
        ...{ name, slug },
        covered: years.map(({ year: { year } }) => coveredOf(own.find((one) => one.year === year))),
      })),
      ...neverOf(years, units),
    ],
  }
}

function coveredOf(year: UnitYearDossier | undefined): Covered {
  const department = year?.published?.department
  const appraised = department !== undefined && isAppraised(department)
  if (department && hasTargets(department)) return appraised ? 'both' : 'targets'
  if (appraised) return 'appraisals'
  return year?.missing ? 'missing' : 'none'
}

/** The listed units that have published for no year. */
function neverOf(years: readonly YearDossier[], units: readonly UnitDossier[]): Coverage['units'] {
  const known = new Set(units.map(({ history }) => history.slug))
  const never = years.flatMap(({ year: { year }, publication }) =>
    publication.missing.filter(({ slug }) => !known.has(slug)).map((unit) => ({ ...unit, year })),
  )
  return [...Map.groupBy(never, ({ slug }) => slug).values()].map((missed) => ({
    name: missed[0]?.name ?? '',
    slug: undefined,
    covered: years.map(({ year: { year } }) => (missed.some((one) => one.year === year) ? 'missing' : 'none')),
  }))
}

import type { Publication } from '../facts/years/publication.ts'

/** A unit that was to publish and never did. */
export interface NeverPublished {
  readonly slug: string
  readonly name: string
  /** The years that it was to publish for. */
  readonly years: readonly number[]
}

/** The units that never published anything, by slug. `publications`: of every year. */
export function neverPublishedOf(publications: readonly Publication[]): NeverPublished[] {
  const missing = publications.flatMap(({ year, missing }) =>
    missing.filter(({ years }) => years.length === 0).map(({ slug, name }) => ({ slug, name, year })),
  )
  return [...Map.groupBy(missing, ({ slug }) => slug)]
    .map(([slug, own]) => ({ slug, name: own[0]?.name ?? slug, years: own.map(({ year }) => year) }))
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
}

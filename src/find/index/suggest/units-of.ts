import type { SiteDossier } from '../../../dossier/site-dossier.ts'
import type { SuggestedUnit } from '../../shared/suggest/files.ts'

/** All units by their newest name, in the order of their ids. */
export function suggestedUnitsOf({ departments }: Pick<SiteDossier, 'departments'>): SuggestedUnit[] {
  const bySlug = Map.groupBy(
    departments.map(({ department }) => department),
    ({ slug }) => slug,
  )
  return [...bySlug]
    .flatMap(([id, [newest, ...earlier]]) => {
      if (!newest) return []
      const { name, year, code = id } = newest
      const formerNames = [...new Set(earlier.map((department) => department.name))].filter((former) => former !== name)
      return [{ id, name, formerNames, year, ...(code !== id && { code }) }]
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

import type { Known } from '../../shared/known.ts'
import type { ProjectTable } from '../../shared/projects/table.ts'

/** What understanding needs to know of the site, as far as the table tells. */
export function knownOf({ facets, unitName, unitNames }: ProjectTable, region: string): Known {
  const formerNames = facets.unit.values.map(() => new Set<string>())
  for (const [row, set] of facets.unit.column.entries())
    for (const unit of facets.unit.sets[set] ?? []) formerNames[unit]?.add(unitNames[unitName[row] ?? 0] ?? '')
  return {
    region,
    years: facets.year.values.map(({ id }) => Number(id)).sort((a, b) => b - a),
    units: facets.unit.values.map(({ id, label }, unit) => ({
      ...{ id, name: label },
      formerNames: [...(formerNames[unit] ?? [])].filter((name) => name !== label),
    })),
    rules: facets.finding.values.map(({ id, label }) => ({ id, title: label })),
  }
}

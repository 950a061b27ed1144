import type { ProjectRowDossier } from '../dossier/unit-dossier.ts'
import type { PickableChart } from './picked-chart.ts'
import type { UnitChart } from './unit-chart.ts'

/** A unit's chart with the projects that can be picked out of it, in the order of its rows. */
export function pickableOf(
  chart: UnitChart,
  rows: readonly Pick<ProjectRowDossier, 'name' | 'budgets'>[],
): PickableChart {
  const projects = rows.map(({ name, budgets }) => ({
    name,
    budgets: [...budgets]
      .filter(([, { missing }]) => missing === 0)
      .map(([year, { fen }]) => [year, Number(fen)] as const)
      .toSorted(([a], [b]) => a - b),
  }))
  return { chart, projects }
}

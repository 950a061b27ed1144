import { byFacet, FACETS, type FacetName } from '../../shared/facets.ts'
import type { FacetColumn, ProjectTable } from '../../shared/projects/table.ts'
import { budgetTestOf } from '../../shared/question/budget-limits.ts'
import type { Narrowing } from '../../shared/question/narrowed.ts'
import type { ProjectSort } from '../../shared/sorts.ts'
import type { FacetOption } from '../question-form.ts'

/** What a question finds. */
export interface Answer {
  /** Places of the projects found, in the order asked for. */
  readonly rows: readonly number[]
  /** For each value of a facet, how many projects are left by choosing it while everything else stays. */
  readonly counts: Readonly<Record<FacetName, readonly number[]>>
}

interface Filter {
  readonly facet: FacetColumn
  /** For each set, whether it holds the chosen value; all do where none is chosen. */
  readonly passes: readonly boolean[]
  /** For each set, the projects that only this filter may leave out. */
  readonly counts: Uint32Array
}

/** Finds the projects that a choice leaves of those that match; of all where `matches` is absent. */
export function answerOf(
  table: ProjectTable,
  question: Narrowing<ProjectSort>,
  matches: Uint8Array | undefined,
): Answer {
  const byName = byFacet((name) => filterOf(table.facets[name], question.values[name]))
  const filters = FACETS.map((name) => byName[name])
  const inLimits = budgetTestOf(question)
  const rows: number[] = []
  for (let row = 0; row < table.name.length; row++) {
    if ((matches && !matches[row]) || inLimits?.(budgetOf(table, row)) === false) continue
    if (passesAll(filters, row)) rows.push(row)
  }
  return {
    rows: sorted(rows, table, question.sort),
    counts: byFacet((name) => valueCounts(byName[name])),
  }
}

/** All values of a facet, each with how many projects are left by choosing it. */
export function optionsOf({ facets }: ProjectTable, { counts }: Answer, name: FacetName): FacetOption[] {
  return facets[name].values.map(({ id, label }, value) => ({ id, label, count: counts[name][value] ?? 0 }))
}

function filterOf(facet: FacetColumn, chosen: readonly string[] | undefined): Filter {
  const passing = facet.values.map(({ id }) => chosen?.includes(id))
  const passes = facet.sets.map((set) => chosen === undefined || set.some((value) => passing[value]))
  return { facet, passes, counts: new Uint32Array(facet.sets.length) }
}

/** Whether a project passes all filters. It is counted for every facet that alone may leave it out. */
function passesAll(filters: readonly Filter[], row: number): boolean {
  let stopped: Filter | undefined
  for (const filter of filters) {
    if (filter.passes[filter.facet.column[row] ?? 0]) continue
    if (stopped) return false
    stopped = filter
  }
  for (const { facet, counts } of stopped ? [stopped] : filters) {
    const set = facet.column[row] ?? 0
    counts[set] = (counts[set] ?? 0) + 1
  }
  return stopped === undefined
}

function valueCounts({ facet: { values, sets }, counts: bySet }: Filter): number[] {
  const counts = values.map(() => 0)
  sets.forEach((set, place) => {
    for (const value of set) counts[value] = (counts[value] ?? 0) + (bySet[place] ?? 0)
  })
  return counts
}

/** A budget as a number; one that has none is undefined. */
function budgetOf({ fen, unpriced }: ProjectTable, row: number): number | undefined {
  return row in unpriced ? undefined : Number(fen[row] ?? 0)
}

/** Equal ones keep the order of the table. Budgets without a number stand last either way. */
function sorted(rows: number[], table: ProjectTable, sort: ProjectSort | undefined): number[] {
  if (sort === undefined) return rows
  const key = keysOf(table, sort)
  const keys = Float64Array.from(table.name, (_, row) => key(row))
  return rows.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0))
}

function keysOf(table: ProjectTable, sort: ProjectSort): (row: number) => number {
  const { name, unitName, facets } = table
  const budget = (sign: number) => (row: number) => {
    const fen = budgetOf(table, row)
    return fen === undefined ? Number.MAX_VALUE : sign * fen
  }
  const keys: Record<ProjectSort, (row: number) => number> = {
    'year-desc': (row) => facets.year.column[row] ?? 0,
    'budget-desc': budget(-1),
    'budget-asc': budget(1),
    'year-asc': (row) => -(facets.year.column[row] ?? 0),
    name: (row) => name[row] ?? 0,
    unit: (row) => unitName[row] ?? 0,
  }
  return keys[sort]
}

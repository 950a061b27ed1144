import { fenOfWan, type Question, type Sort } from '../../shared/projects/question.ts'
import { FACETS, type FacetColumn, type FacetName, type ProjectTable } from '../../shared/projects/table.ts'
import { type Corpus, matchesOf } from './corpus.ts'

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

/** Finds the projects that a question asks for. */
export function answerOf(corpus: Corpus, question: Question): Answer {
  const { table } = corpus
  const filters = FACETS.map((name) => filterOf(table.facets[name], question.values[name]))
  const matches = matchesOf(corpus, question.query)
  const inRange = rangeOf(table, question)
  const rows: number[] = []
  for (let row = 0; row < table.name.length; row++) {
    if ((matches && !matches[row]) || !inRange(row)) continue
    if (passesAll(filters, row)) rows.push(row)
  }
  const counts = filters.map(({ facet, counts: bySet }) => valueCounts(facet, bySet))
  return { rows: sorted(rows, table, question.sort), counts: byFacet((index) => counts[index] ?? []) }
}

function filterOf(facet: FacetColumn, chosen: string | undefined): Filter {
  const value = facet.values.findIndex(({ id }) => id === chosen)
  const passes = facet.sets.map((set) => chosen === undefined || set.includes(value))
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

function valueCounts({ values, sets }: FacetColumn, bySet: Uint32Array): number[] {
  const counts = values.map(() => 0)
  sets.forEach((set, place) => {
    for (const value of set) counts[value] = (counts[value] ?? 0) + (bySet[place] ?? 0)
  })
  return counts
}

function byFacet<Value>(pick: (index: number) => Value): Record<FacetName, Value> {
  return Object.fromEntries(FACETS.map((name, index) => [name, pick(index)])) as Record<FacetName, Value>
}

/** Budgets from `min` to `max`, both included; a budget without a number is in no range. */
function rangeOf({ fen, unpriced }: ProjectTable, { min, max }: Question): (row: number) => boolean {
  const [least, most] = [fenOfWan(min), fenOfWan(max)]
  if (least === undefined && most === undefined) return () => true
  return (row) => {
    const amount = Number(fen[row] ?? 0)
    return !(row in unpriced) && amount >= (least ?? -Infinity) && amount <= (most ?? Infinity)
  }
}

/** Equal ones keep the order of the table. Budgets without a number stand last either way. */
function sorted(rows: number[], table: ProjectTable, sort: Sort | undefined): number[] {
  if (sort === undefined) return rows
  const key = keysOf(table, sort)
  const keys = Float64Array.from(table.name, (_, row) => key(row))
  return rows.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0))
}

function keysOf({ fen, unpriced, name, unitName, facets }: ProjectTable, sort: Sort): (row: number) => number {
  const budget = (sign: number) => (row: number) => (row in unpriced ? Number.MAX_VALUE : sign * Number(fen[row] ?? 0))
  const keys: Record<Sort, (row: number) => number> = {
    'budget-desc': budget(-1),
    'budget-asc': budget(1),
    'year-asc': (row) => -(facets.year.column[row] ?? 0),
    name: (row) => name[row] ?? 0,
    unit: (row) => unitName[row] ?? 0,
  }
  return keys[sort]
}

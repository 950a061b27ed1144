import type { BlockKind } from '../../shared/index-paths.ts'
import { type WrittenOutline, writtenLinks, writtenNames } from '../../shared/outline.ts'
import type { SearchRecord } from '../../shared/record.ts'
import { charactersOf } from '../../shared/steps.ts'
import { valuesOf } from './columns.ts'
import type { PlannedShard } from './plan.ts'

/** What the outline of a shard says beside where its files begin. */
export function outlineOf(
  { year, links, namesBefore }: Pick<PlannedShard, 'year' | 'links' | 'namesBefore'>,
  records: readonly SearchRecord[],
): Omit<WrittenOutline, BlockKind> {
  const names = runsOf(records.map(({ name }) => name))
  const units = new Map<string, { readonly place: number; readonly name: string }>()
  const places = records.map(({ facets: { unit: [unit] = [] } }) => {
    if (!unit) return -1
    const known = units.get(unit.id) ?? { place: units.size, name: unit.label }
    units.set(unit.id, known)
    return known.place
  })
  return {
    ...(year !== undefined && { year }),
    kinds: runsOf(records.map(({ kind }) => kind)),
    names: writtenNames(
      names.map(([name]) => name),
      namesBefore,
    ),
    counts: names.map(([, count]) => count),
    units: [...units].map(([id, { name }]) => [id, name]),
    values: valuesOf(records),
    unit: charactersOf(places.map((place, page) => place - (places[page - 1] ?? -1))),
    links: writtenLinks(links),
  }
}

/** Equal neighbours together, each with how many they are. */
function runsOf<Value>(values: readonly Value[]): (readonly [value: Value, count: number])[] {
  const runs: [Value, number][] = []
  for (const value of values) {
    const last = runs[runs.length - 1]
    if (last && last[0] === value) last[1]++
    else runs.push([value, 1])
  }
  return runs
}

import type { FacetValue } from '../../shared/facets.ts'
import type { BlockKind } from '../../shared/index-paths.ts'
import { type Unit, type WrittenOutline, writtenLinks, writtenNames } from '../../shared/outline.ts'
import type { SearchRecord } from '../../shared/record.ts'
import { charactersOf } from '../../shared/steps.ts'
import type { PlannedShard } from './plan.ts'

/** What the outline of a shard says beside where its blocks begin. `values` are those of its records. */
export function outlineOf(
  { year, links, before, rules }: Pick<PlannedShard, 'year' | 'links' | 'before' | 'rules'>,
  records: readonly SearchRecord[],
  values: readonly FacetValue[],
): Omit<WrittenOutline, BlockKind> {
  const told = records.filter((_, page) => !links[page]?.isAlike)
  const names = runsOf(told.map(({ name }) => name))
  const units = placesOf(told.map(({ facets: { unit: [unit] = [] } }) => unit))
  const changed = links.flatMap((link, page) => (link && !link.isAlike ? [page] : []))
  return {
    ...(year !== undefined && { year }),
    kinds: runsOf(records.map(({ kind }) => kind)),
    links: writtenLinks(links.map((link) => link?.page)),
    changed: changed.map((page, at) => page - (changed[at - 1] ?? -1) - 1),
    names: writtenNames(
      names.map(([name]) => name),
      before.names,
    ),
    counts: names.map(([, count]) => count),
    units: units.all.map((unit) => writtenUnit(unit, before.units)),
    unit: charactersOf(units.places.map((place, at) => place - (units.places[at - 1] ?? -1))),
    values: values.map(({ id, label }) =>
      rules.some((rule) => rule.id === id && rule.title === label) ? id : { id, label },
    ),
  }
}

function writtenUnit([id, name]: Unit, before: readonly Unit[]): number | Unit {
  const place = before.findIndex(([otherId, otherName]) => otherId === id && otherName === name)
  return place === -1 ? [id, name] : place
}

/** Units, each once, and for each item the place of its own; −1 is none. */
function placesOf(units: readonly (FacetValue | undefined)[]): { all: Unit[]; places: number[] } {
  const known = new Map<string, { readonly place: number; readonly name: string }>()
  const places = units.map((unit) => {
    if (!unit) return -1
    const own = known.get(unit.id) ?? { place: known.size, name: unit.label }
    known.set(unit.id, own)
    return own.place
  })
  return { all: [...known].map(([id, { name }]) => [id, name]), places }
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

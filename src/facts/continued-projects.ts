import { type Likeness, likenessOf, sharedTextOf, type Traits } from './likeness.ts'

/** A pair of projects of one unit and how far they speak for being one. */
export interface Pairing {
  readonly before: Traits
  readonly after: Traits
  readonly likeness: Likeness
}

const MOST_SUGGESTIONS = 3
/** Of two candidates that differ by less than this, neither is certain. */
const TOO_CLOSE = 0.02

/** Pairs the projects of one unit in a later year with those of an earlier one: one to one where the evidence is strong,
 *  the best first; for those left over up to three suggestions each. `taken` are earlier projects that go on already. */
export function pairProjects(
  befores: readonly Traits[],
  afters: readonly Traits[],
  taken: ReadonlySet<Traits>,
): readonly Pairing[] {
  const free = befores.filter((before) => !taken.has(before))
  const exact = chosenOf(candidatesOf(afters, sameCodeOrName(free)))
  const [goneOn, arrived] = [partsOf(exact, 'before'), partsOf(exact, 'after')]
  const [stopped, fresh] = [free.filter((one) => !goneOn.has(one)), afters.filter((one) => !arrived.has(one))]
  const similar = chosenOf(candidatesOf(fresh, () => stopped))
  const found = partsOf(similar, 'after')
  const unpaired = fresh.filter((one) => !found.has(one))
  return [...exact, ...similar, ...suggestionsOf(candidatesOf(unpaired, () => befores))]
}

function partsOf(pairings: readonly Pairing[], part: 'before' | 'after'): ReadonlySet<Traits> {
  return new Set(pairings.map((pairing) => pairing[part]))
}

/** Finds the earlier projects that share a code or a name with a later one, without comparing all with all. */
function sameCodeOrName(befores: readonly Traits[]): (after: Traits) => readonly Traits[] {
  const byCode = Map.groupBy(befores, ({ code }) => code)
  const byName = Map.groupBy(befores, ({ name }) => name.core)
  return ({ code, name }) => [
    ...new Set([...(code === undefined ? [] : (byCode.get(code) ?? [])), ...(byName.get(name.core) ?? [])]),
  ]
}

function candidatesOf(afters: readonly Traits[], beforesFor: (after: Traits) => readonly Traits[]): Pairing[] {
  return afters.flatMap((after) =>
    beforesFor(after).flatMap((before) => {
      const likeness = likenessOf(before, after)
      return likeness ? [{ before, after, likeness }] : []
    }),
  )
}

/** The strong pairings, best first, each project in one at the most. Where another candidate is as good, as with several
 *  projects of one name, purpose and budget decide; where they do not, the pairing is only a suggestion. */
function chosenOf(candidates: readonly Pairing[]): Pairing[] {
  const ranked = candidates
    .filter(({ likeness }) => likeness.strong)
    .map((pairing) => ({ ...pairing, rank: rankOf(pairing) }))
    .toSorted((a, b) => b.rank - a.rank)
  const [befores, afters] = [new Set<Traits>(), new Set<Traits>()]
  return ranked.flatMap((pairing, place) => {
    const { before, after } = pairing
    if (befores.has(before) || afters.has(after)) return []
    const rivals = ranked.slice(place + 1).filter((other) => isRival(other, pairing, befores, afters))
    befores.add(before)
    afters.add(after)
    return rivals.length === 0 ? [pairing] : []
  })
}

function isRival(
  other: Pairing & { readonly rank: number },
  { before, after, rank }: Pairing & { readonly rank: number },
  befores: ReadonlySet<Traits>,
  afters: ReadonlySet<Traits>,
): boolean {
  if (rank - other.rank >= TOO_CLOSE || befores.has(other.before) || afters.has(other.after)) return false
  return other.before === before || other.after === after
}

function rankOf({ before, after, likeness }: Pairing): number {
  const [was, is] = [before.project.budget.fen, after.project.budget.fen]
  const sameBudget = was !== undefined && was === is ? 0.05 : 0
  return likeness.certainty + 0.1 * (sharedTextOf(before, after) ?? 0) + sameBudget
}

function suggestionsOf(candidates: readonly Pairing[]): Pairing[] {
  return [...Map.groupBy(candidates, ({ after }) => after).values()].flatMap((pairings) =>
    pairings
      .map(({ likeness, ...pair }) => ({ ...pair, likeness: suggested(likeness) }))
      .toSorted((a, b) => b.likeness.certainty - a.likeness.certainty)
      .slice(0, MOST_SUGGESTIONS),
  )
}

/** What speaks strongly and yet was not chosen, for another project has it or is as good. */
function suggested(likeness: Likeness): Likeness {
  return { ...likeness, strong: false, certainty: Math.min(likeness.certainty, 0.6) }
}

import { type Likeness, likenessOf, sharedTextOf, type Traits } from './likeness.ts'
import { partLikenessOf } from './merged-parts.ts'
import { type Finder, namesakesIn, nearestIn } from './nearest-projects.ts'

/** A pair of projects of one unit and how far they speak for being one. */
export interface Pairing {
  readonly before: Traits
  readonly after: Traits
  readonly likeness: Likeness
}

const MOST_SUGGESTIONS = 3
/** Of two candidates that differ by less than this, neither is certain. */
const TOO_CLOSE = 0.02
/** Projects of one year that share this much of their texts have copied it. */
const COPIED = 0.9

/** The ways in which candidates are found among many projects. Tests look at all instead. */
interface Finders {
  readonly namesakes: (projects: readonly Traits[]) => Finder
  readonly nearest: (projects: readonly Traits[]) => Finder
}

const FINDERS: Finders = { namesakes: namesakesIn, nearest: nearestIn }

/** Pairs the projects of one unit in a later year with those of an earlier one: one to one where the evidence is strong,
 *  the best first; for those left over up to three suggestions each; and for those that go on from one, what else may
 *  have been merged into them. `taken` are earlier projects that go on already. */
export function pairProjects(
  befores: readonly Traits[],
  afters: readonly Traits[],
  taken: ReadonlySet<Traits>,
  { namesakes, nearest }: Finders = FINDERS,
): readonly Pairing[] {
  const free = befores.filter((before) => !taken.has(before))
  const exact = chosenOf(candidatesOf(afters, namesakes(free)))
  const [stopped, fresh] = leftOver(exact, free, afters)
  const candidates = candidatesOf(fresh, nearest(stopped))
  const similar = chosenOf(candidates)
  const [ended, unpaired] = leftOver(similar, stopped, fresh)
  const open = new Set(unpaired)
  const offered = new Set(stopped)
  const goneOn = befores.filter((one) => !offered.has(one))
  const near = [...candidates.filter(({ after }) => open.has(after)), ...candidatesOf(unpaired, nearest(goneOn))]
  const tells = tellsApart({ befores, afters, ended: new Set(ended), nearest })
  const chosen = [...exact, ...similar]
  return [...chosen, ...suggestionsOf(near.filter(tells)), ...suggestionsOf(partCandidatesOf(chosen, nearest(ended)))]
}

/** The earlier and the later projects that are in no pairing. */
function leftOver(
  pairings: readonly Pairing[],
  befores: readonly Traits[],
  afters: readonly Traits[],
): [Traits[], Traits[]] {
  const [goneOn, arrived] = [partsOf(pairings, 'before'), partsOf(pairings, 'after')]
  return [befores.filter((one) => !goneOn.has(one)), afters.filter((one) => !arrived.has(one))]
}

interface Publications {
  readonly befores: readonly Traits[]
  readonly afters: readonly Traits[]
  /** Earlier projects that do not go on. */
  readonly ended: ReadonlySet<Traits>
  readonly nearest: Finders['nearest']
}

/** Whether a candidate whose only evidence is its text is the one with that text: not where it goes on already, nor where
 *  its unit copied the text in either year. */
function tellsApart({ befores, afters, ended, nearest }: Publications): (candidate: Pairing) => boolean {
  const [earlier, later] = [copiedIn(befores, nearest), copiedIn(afters, nearest)]
  return ({ before, after, likeness }) =>
    likeness.evidence !== 'text' || (ended.has(before) && !earlier(before) && !later(after))
}

/** Whether a project's text stands in another one of its publication as well. */
function copiedIn(projects: readonly Traits[], nearest: Finders['nearest']): (one: Traits) => boolean {
  let finder: Finder | undefined
  const known = new Map<Traits, boolean>()
  return (one) => {
    finder ??= nearest(projects)
    const copied =
      known.get(one) ?? finder(one).some((other) => other !== one && (sharedTextOf(one, other) ?? 0) >= COPIED)
    known.set(one, copied)
    return copied
  }
}

function partCandidatesOf(chosen: readonly Pairing[], finder: Finder): Pairing[] {
  return chosen.flatMap(({ before: main, after }) =>
    finder(after).flatMap((before) => {
      const likeness = partLikenessOf(before, after, main)
      return likeness ? [{ before, after, likeness }] : []
    }),
  )
}

function partsOf(pairings: readonly Pairing[], part: 'before' | 'after'): ReadonlySet<Traits> {
  return new Set(pairings.map((pairing) => pairing[part]))
}

function candidatesOf(afters: readonly Traits[], finder: Finder): Pairing[] {
  return afters.flatMap((after) =>
    finder(after).flatMap((before) => {
      const likeness = likenessOf(before, after)
      return likeness ? [{ before, after, likeness }] : []
    }),
  )
}

interface Ranked extends Pairing {
  readonly rank: number
}

/** The strong pairings, best first, each project in one at the most. Where another candidate is as good, as with several
 *  projects of one name, purpose and budget decide; where they do not, the pairing is only a suggestion. */
function chosenOf(candidates: readonly Pairing[]): Pairing[] {
  const ranked = candidates
    .filter(({ likeness }) => likeness.strong)
    .map((pairing): Ranked => ({ ...pairing, rank: rankOf(pairing) }))
    .toSorted((a, b) => b.rank - a.rank)
  const byBefore = Map.groupBy(ranked, ({ before }) => before)
  const byAfter = Map.groupBy(ranked, ({ after }) => after)
  const done = new Set<Traits>()
  return ranked.flatMap((pairing) => {
    const { before, after, rank } = pairing
    if (done.has(before) || done.has(after)) return []
    const others = [...(byBefore.get(before) ?? []), ...(byAfter.get(after) ?? [])]
    const isRival = (other: Ranked) => other.before !== before || other.after !== after
    const rivals = others.filter((other) => isRival(other) && isFree(other, done) && rank - other.rank < TOO_CLOSE)
    done.add(before).add(after)
    return rivals.length === 0 ? [pairing] : []
  })
}

function isFree({ before, after }: Pairing, done: ReadonlySet<Traits>): boolean {
  return !done.has(before) && !done.has(after)
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

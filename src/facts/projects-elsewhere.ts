import { sharedPartOf } from './bigrams.ts'
import type { Pairing } from './continued-projects.ts'
import { likenessOf, sharedTextOf, type Traits } from './likeness.ts'
import { nameDifferenceOf } from './name-difference.ts'

/** A code shorter than this counts a unit's projects and says nothing outside of it. */
const LONG_CODE = 8
const MOST_SUGGESTIONS = 3

/** Suggestions from other units for projects that have nothing before them in their own: the same long code with a close
 *  name, or, where the one unit stopped publishing before the other began (it was renamed or merged), a close name with a
 *  close purpose. A task that moves has often changed on the way, so none of them is strong. */
export function suggestElsewhere(
  afters: readonly Traits[],
  befores: readonly Traits[],
  succeeds: (before: Traits, after: Traits) => boolean,
): readonly Pairing[] {
  const byCode = Map.groupBy(befores, ({ code }) => code)
  const byName = Map.groupBy(befores, ({ name }) => name.core)
  return afters.flatMap((after) => {
    const coded = after.code && after.code.length >= LONG_CODE ? (byCode.get(after.code) ?? []) : []
    const named = (byName.get(after.name.core) ?? []).filter((before) => succeeds(before, after))
    const elsewhere = [...new Set([...coded, ...named])].filter(
      (before) => before.project.unit !== after.project.unit && before.project.year < after.project.year,
    )
    return elsewhere.flatMap((before) => pairingOf(before, after) ?? []).slice(0, MOST_SUGGESTIONS)
  })
}

function pairingOf(before: Traits, after: Traits): Pairing | undefined {
  const difference = nameDifferenceOf(before.name, after.name)
  if (difference === 'elsewhere' || difference === 'sequel' || after.name.general) return undefined
  const text = sharedTextOf(before, after) ?? 0
  const sameCode = before.code !== undefined && before.code === after.code
  if (sameCode && (difference === 'same' || sharedPartOf(before.nameBigrams, after.nameBigrams) + text >= 0.6))
    return { before, after, likeness: { evidence: 'code', certainty: 0.5, strong: false } }
  const like = likenessOf(before, after)
  if (!like || text < 0.5) return undefined
  return { before, after, likeness: { evidence: 'name', certainty: 0.4, strong: false } }
}

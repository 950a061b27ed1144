import { heldPartOf, lackingOf } from '../text/bigrams.ts'
import { nameDifferenceOf } from '../text/name-difference.ts'
import type { Likeness, Traits } from './likeness.ts'

/** Fewer bigrams than this say nothing. */
const LEAST_BIGRAMS = 4

/** Whether an earlier project that stopped may have been merged into a later one that goes on from another: the later
 *  name or the later purpose holds what the earlier one says, and not only because `main`, which goes on, said it too.
 *  Undefined where nothing speaks for it. */
export function partLikenessOf(before: Traits, after: Traits, main: Traits): Likeness | undefined {
  if (before.name.general || !(holdsName(before, after, main) || holdsText(before, after, main))) return undefined
  const difference = nameDifferenceOf(before.name, after.name)
  if (difference === 'elsewhere' || difference === 'sequel') return undefined
  return { evidence: 'part', certainty: 0.4, strong: false }
}

function holdsName(before: Traits, after: Traits, main: Traits): boolean {
  const fresh = lackingOf(before.nameBigrams, main.nameBigrams)
  return fresh.length > 0 && heldPartOf(fresh, lackingOf(after.nameBigrams, main.nameBigrams)) === 1
}

function holdsText(before: Traits, after: Traits, main: Traits): boolean {
  const fresh = lackingOf(before.own, main.own)
  return (
    fresh.length >= LEAST_BIGRAMS && heldPartOf(fresh, after.own) >= 0.6 && heldPartOf(before.own, after.own) >= 0.7
  )
}

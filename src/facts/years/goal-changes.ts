import type { NumberedText } from '../../model/prose.ts'
import { bigramsOf, sharedPartOf } from '../text/bigrams.ts'
import type { Segment } from '../text/text-difference.ts'
import { rewording } from './indicator-changes.ts'

/** One goal (绩效目标) that differs between two years, as segments: all added, all removed, or reworded. */
export interface GoalChange {
  readonly kind: 'added' | 'dropped' | 'reworded'
  readonly segments: readonly Segment[]
}

const CLOSE_GOAL = 0.4

/** Compares the goals of two years: each with the closest of the other year, one to one, whatever their numbers. None
 *  where either year publishes no goals. */
export function goalChangesOf(
  befores: readonly NumberedText[] | undefined,
  afters: readonly NumberedText[] | undefined,
): readonly GoalChange[] {
  if (!befores || !afters) return []
  const pairs = closestPairs(befores, afters)
  const reworded = afters.flatMap((after): GoalChange[] => {
    const before = pairs.get(after)
    if (!before) return [{ kind: 'added', segments: [{ text: after.text, kind: 'added' }] }]
    const segments = rewording(before.text, after.text)
    return segments ? [{ kind: 'reworded', segments }] : []
  })
  const kept = new Set(pairs.values())
  const dropped = befores.filter((before) => !kept.has(before))
  return [
    ...reworded,
    ...dropped.map(({ text }): GoalChange => ({ kind: 'dropped', segments: [{ text, kind: 'removed' }] })),
  ]
}

function closestPairs(befores: readonly NumberedText[], afters: readonly NumberedText[]) {
  const was = befores.map((goal) => ({ goal, bigrams: bigramsOf(goal.text) }))
  const ranked = afters
    .flatMap((after) => {
      const bigrams = bigramsOf(after.text)
      return was.map((before) => ({ before: before.goal, after, close: sharedPartOf(before.bigrams, bigrams) }))
    })
    .filter(({ before, after, close }) => close >= CLOSE_GOAL || before.text === after.text)
    .toSorted((a, b) => b.close - a.close)
  const pairs = new Map<NumberedText, NumberedText>()
  const used = new Set<NumberedText>()
  for (const { before, after } of ranked) {
    if (pairs.has(after) || used.has(before)) continue
    pairs.set(after, before)
    used.add(before)
  }
  return pairs
}

import type { Rule } from './drawn.ts'

/** Lines so near are one, such as a double line, in points. */
export const ONE_RULE = 3.2
/** Parts of a dashed line are no further apart, in points. */
const DASH_GAP = 4.2

/** Lines within `near` points of one another as one, with the parts of dashed ones joined. */
export function joined(rules: readonly Rule[], near: number): Rule[] {
  const groups: Rule[][] = []
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    const group = groups.at(-1)
    if (group && rule.at - (group[0]?.at ?? 0) <= near) group.push(rule)
    else groups.push([rule])
  }
  return groups.flatMap(joinedAlong).filter(({ from, to }) => to - from > ONE_RULE)
}

function joinedAlong(group: readonly Rule[]): Rule[] {
  const weights = group.map(({ at, from, to }) => ({ at, weight: to - from + 0.001 }))
  const total = weights.reduce((sum, { weight }) => sum + weight, 0)
  const at = weights.reduce((sum, one) => sum + one.at * one.weight, 0) / total
  const along: Rule[] = []
  for (const { from, to } of group.toSorted((a, b) => a.from - b.from)) {
    const last = along.at(-1)
    if (last && from - last.to <= DASH_GAP) along[along.length - 1] = { ...last, to: Math.max(last.to, to) }
    else along.push({ at, from, to })
  }
  return along
}

/** Records that stand in a list together with new ones: new ones take the place of those of the same key, and else come
 *  behind. So the same records in any order of imports give the same list again. */
export function merged<One>(
  standing: readonly One[],
  own: readonly One[],
  keyOf: (one: One) => string | undefined,
): One[] {
  const groups = Map.groupBy(own, keyOf)
  const placed = new Set<string | undefined>()
  const kept = standing.flatMap((one) => {
    const key = keyOf(one)
    const group = groups.get(key)
    if (!group) return [one]
    if (placed.has(key)) return []
    placed.add(key)
    return group
  })
  return [...kept, ...own.filter((one) => !placed.has(keyOf(one)))]
}

/** Pairs the parts that two lists have in common, in order, as many as there can be: `[place in one, place in the
 *  other]`, from 0. Memory grows with the product of the lengths. */
export function commonPlacesOf<Part>(one: readonly Part[], other: readonly Part[]): (readonly [number, number])[] {
  const width = other.length + 1
  const lengths = new Uint16Array((one.length + 1) * width)
  for (let a = one.length - 1; a >= 0; a--)
    for (let b = other.length - 1; b >= 0; b--) {
      const at = a * width + b
      const longest = Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0)
      lengths[at] = one[a] === other[b] ? (lengths[at + width + 1] ?? 0) + 1 : longest
    }
  const places: (readonly [number, number])[] = []
  let [a, b] = [0, 0]
  while (a < one.length && b < other.length) {
    if (one[a] === other[b]) places.push([a++, b++])
    else if ((lengths[(a + 1) * width + b] ?? 0) >= (lengths[a * width + b + 1] ?? 0)) a++
    else b++
  }
  return places
}

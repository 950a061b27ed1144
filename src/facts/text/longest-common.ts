/** Pairs the parts that two lists have in common, in order, as many as there can be: `[place in one, place in the
 *  other]`, from 0. Memory grows with the product of the lengths. */
export function commonPlacesOf<Part>(one: readonly Part[], other: readonly Part[]): (readonly [number, number])[] {
  const width = other.length + 1
  const lengths = new Uint16Array((one.length + 1) * width)
  const lengthFrom = (a: number, b: number) => lengths[a * width + b] ?? 0
  for (let a = one.length - 1; a >= 0; a--)
    for (let b = other.length - 1; b >= 0; b--)
      lengths[a * width + b] =
        one[a] === other[b] ? lengthFrom(a + 1, b + 1) + 1 : Math.max(lengthFrom(a + 1, b), lengthFrom(a, b + 1))
  const places: (readonly [number, number])[] = []
  let [a, b] = [0, 0]
  while (a < one.length && b < other.length) {
    if (one[a] === other[b]) places.push([a++, b++])
    else if (lengthFrom(a + 1, b) >= lengthFrom(a, b + 1)) a++
    else b++
  }
  return places
}

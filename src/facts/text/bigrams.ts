/** The pairs of neighbouring characters of a text: distinct, sorted, each as one number. */
export type Bigrams = Uint32Array

/** The bigrams of a text's letters and digits, full-width and half-width alike; punctuation parts nothing. Empty for
 *  less than two characters. */
export function bigramsOf(text: string): Bigrams {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  const pairs = new Uint32Array(Math.max(0, plain.length - 1))
  for (let at = 0; at < pairs.length; at++) pairs[at] = plain.charCodeAt(at) * 0x10000 + plain.charCodeAt(at + 1)
  pairs.sort()
  return pairs.filter((pair, at) => at === 0 || pair !== pairs[at - 1])
}

/** How much of two texts is the same, 0–1 (Dice): twice the shared bigrams by the bigrams of both. */
export function sharedPartOf(one: Bigrams, other: Bigrams): number {
  return one.length + other.length === 0 ? 0 : (2 * sharedOf(one, other)) / (one.length + other.length)
}

/** How much of one text the other holds, 0–1; 0 for an empty one. */
export function heldPartOf(one: Bigrams, other: Bigrams): number {
  return one.length === 0 ? 0 : sharedOf(one, other) / one.length
}

/** The bigrams of one text that the other lacks. */
export function lackingOf(one: Bigrams, other: Bigrams): Bigrams {
  let at = 0
  return one.filter((pair) => {
    while ((other[at] ?? Infinity) < pair) at++
    return other[at] !== pair
  })
}

function sharedOf(one: Bigrams, other: Bigrams): number {
  let [a, b, shared] = [0, 0, 0]
  while (a < one.length && b < other.length) {
    const difference = (one[a] ?? 0) - (other[b] ?? 0)
    if (difference === 0) shared++
    if (difference <= 0) a++
    if (difference >= 0) b++
  }
  return shared
}

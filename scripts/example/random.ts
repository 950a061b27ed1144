/** A stream of random numbers that only its seed decides. */
export interface Random {
  /** At least 0, below 1. */
  readonly next: () => number
  /** A whole number from `low` to `high`, both included. */
  readonly int: (low: number, high: number) => number
  /** Whether something that happens at this rate, 0–1, happens. */
  readonly chance: (rate: number) => boolean
  /** One of a list. Throws a RangeError when there is none. */
  readonly pick: <T>(list: readonly T[]) => T
  /** The same list in another order. */
  readonly shuffled: <T>(list: readonly T[]) => T[]
}

/** The stream that a seed and some keys name, such as a unit and a project: the same keys give the same numbers, however
 *  many other streams are drawn from. The generator is mulberry32 (public domain, Tommy Ettinger). */
export function randomOf(...keys: readonly (string | number)[]): Random {
  let state = hashOf(keys.join('/'))
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(list: readonly T[]): T => {
    const [item] = list.slice(int(0, list.length - 1))
    if (item === undefined) throw new RangeError('There is nothing to pick from.')
    return item
  }
  const shuffled = <T>(list: readonly T[]) =>
    list
      .map((item) => ({ item, place: next() }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ item }) => item)
  return { next, int, chance: (rate) => next() < rate, pick, shuffled }
}

/** FNV-1a over the text's code units, stirred so that keys that differ in one letter part at once. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}

import type { Steps } from './steps.ts'

/** Where a name has all of a typed text. */
export type Place = 'whole' | 'opening' | 'inside'

/** Walks names sound by sound with the places of a typed text that are reached so far. */
export class Walk {
  readonly #length: number
  readonly #stepsOf: (sound: number) => Steps
  #places: Int32Array
  #next: Int32Array
  readonly #seen: Int32Array
  #stamp = 0

  /** `length`: the letters of the typed text. */
  constructor(length: number, stepsOf: (sound: number) => Steps) {
    this.#length = length
    this.#stepsOf = stepsOf
    this.#places = new Int32Array(length + 2)
    this.#next = new Int32Array(length + 2)
    this.#seen = new Int32Array(length + 1)
  }

  /** Where a name has the text; undefined where it has not. */
  placeIn(name: readonly number[]): Place | undefined {
    if (!this.#ends(name, false, false)) return undefined
    if (!this.#ends(name, true, false)) return 'inside'
    return this.#ends(name, true, true) ? 'whole' : 'opening'
  }

  /** Whether the text is at its end after some sound, after the last one where it must be whole. */
  #ends(name: readonly number[], isAnchored: boolean, isWhole: boolean): boolean {
    let count = 1
    this.#places[0] = 0
    for (let index = 0; index < name.length && count > 0; index++) {
      const before = count
      count = this.#step(count, this.#stepsOf(name[index] ?? 0).right)
      const isLast = index === name.length - 1
      if (this.#seen[this.#length] === this.#stamp && (isLast || !isWhole)) return true
      if (!isAnchored) {
        this.#places[count] = 0
        count++
      }
      if (before === 0) return false
    }
    return false
  }

  /** The places after one more sound; returns how many they are. */
  #step(count: number, steps: Uint16Array): number {
    let reached = 0
    this.#stamp++
    for (let at = 0; at < count; at++) {
      const place = this.#places[at] ?? 0
      let bits = steps[place] ?? 0
      for (let step = 0; bits !== 0; step++, bits >>= 1) {
        if ((bits & 1) === 0 || this.#seen[place + step] === this.#stamp) continue
        this.#seen[place + step] = this.#stamp
        this.#next[reached++] = place + step
      }
    }
    const spent = this.#places
    this.#places = this.#next
    this.#next = spent
    return reached
  }
}

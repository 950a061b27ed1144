import type { Steps } from './steps.ts'

/** Walks names sound by sound and lets one mistake pass: a letter or a syllable of the typed text that is wrong, missing, too many,
 *  or two letters that are swapped. */
export class NearWalk {
  readonly #typed: readonly string[]
  readonly #stepsOf: (sound: number) => Steps
  /** Places reached without a mistake, with one, and in the middle of two swapped letters. */
  #right: Uint8Array
  #near: Uint8Array
  #swapped: Uint8Array
  #nextRight: Uint8Array
  #nextNear: Uint8Array
  #nextSwapped: Uint8Array

  constructor(typed: readonly string[], stepsOf: (sound: number) => Steps) {
    this.#typed = typed
    this.#stepsOf = stepsOf
    const places = () => new Uint8Array(typed.length + 3)
    this.#right = places()
    this.#near = places()
    this.#swapped = places()
    this.#nextRight = places()
    this.#nextNear = places()
    this.#nextSwapped = places()
  }

  /** Whether a name has the typed text with no more than one mistake: from its beginning to its end where it must be whole. */
  has(name: readonly number[], isWhole: boolean): boolean {
    const end = this.#typed.length
    this.#clear()
    for (let index = 0; index < name.length; index++) {
      if (index === 0 || !isWhole) this.#right[0] = 1
      this.#step(this.#stepsOf(name[index] ?? 0))
      const isEnd = this.#near[end] === 1 || this.#right[end] === 1 || this.#right[end - 1] === 1
      if (isEnd && (!isWhole || index === name.length - 1)) return true
    }
    return false
  }

  #clear(): void {
    this.#right.fill(0)
    this.#near.fill(0)
    this.#swapped.fill(0)
  }

  #step({ right, wrong }: Steps): void {
    const length = this.#typed.length
    this.#nextRight.fill(0)
    this.#nextNear.fill(0)
    this.#nextSwapped.fill(0)
    for (let at = 0; at < length; at++) {
      if (this.#right[at] === 1) {
        this.#advance(this.#nextRight, at, right[at] ?? 0)
        // A wrong letter, one of the name that is missing, one too many.
        this.#advance(this.#nextNear, at, (wrong[at] ?? 0) | 2 | 1)
        this.#advance(this.#nextNear, at + 1, right[at + 1] ?? 0)
        if (((right[at + 1] ?? 0) & 2) !== 0) this.#nextSwapped[at] = 1
      }
      if (this.#near[at] === 1) this.#advance(this.#nextNear, at, right[at] ?? 0)
      if (this.#swapped[at] === 1 && ((right[at] ?? 0) & 2) !== 0) this.#nextNear[at + 2] = 1
    }
    this.#swap()
  }

  #advance(places: Uint8Array, at: number, steps: number): void {
    for (let step = 0, bits = steps; bits !== 0; step++, bits >>= 1) if ((bits & 1) === 1) places[at + step] = 1
  }

  #swap(): void {
    const spent = [this.#right, this.#near, this.#swapped] as const
    this.#right = this.#nextRight
    this.#near = this.#nextNear
    this.#swapped = this.#nextSwapped
    this.#nextRight = spent[0]
    this.#nextNear = spent[1]
    this.#nextSwapped = spent[2]
  }
}

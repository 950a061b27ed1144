/** Counts what a reader asks, so that a late answer to an earlier question never replaces a newer one. */
export class Turns {
  #turn = 0

  /** Begins a turn, which ends all before it; the answer says whether it is still the newest. */
  next(): () => boolean {
    this.#turn += 1
    const mine = this.#turn
    return () => mine === this.#turn
  }
}

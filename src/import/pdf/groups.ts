/** The numbers from 0 on, joined into groups. */
export class Groups {
  readonly #parent: number[]

  constructor(count: number) {
    this.#parent = Array.from({ length: count }, (_, n) => n)
  }

  /** The number that stands for the group of another. */
  of(n: number): number {
    let at = n
    for (let parent = this.#parent[at]; parent !== undefined && parent !== at; parent = this.#parent[at]) {
      this.#parent[at] = this.#parent[parent] ?? parent
      at = parent
    }
    return at
  }

  join(a: number, b: number): void {
    const [one, other] = [this.of(a), this.of(b)]
    if (one !== other) this.#parent[Math.max(one, other)] = Math.min(one, other)
  }
}

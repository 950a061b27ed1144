import type { Bigrams } from './bigrams.ts'

/** So many mentions are looked through for one text, the rarest bigrams first: what everyone says tells nothing. */
const MOST_MENTIONS = 800

/** An index of many texts by their bigrams. */
export class Mentions {
  readonly #texts: readonly Bigrams[]
  readonly #places = new Map<number, number[]>()

  constructor(texts: readonly Bigrams[]) {
    this.#texts = texts
    for (const [place, text] of texts.entries())
      for (const pair of text) {
        const places = this.#places.get(pair)
        if (places) places.push(place)
        else this.#places.set(pair, [place])
      }
  }

  /** Adds to `scores`, by the texts' places from 0, how much of a text they share: rare bigrams weigh more, and long texts
   *  less. A text with nothing rare is looked up by its rarest bigrams all the same. */
  score(text: Bigrams, scores: Scores): void {
    let mentions = 0
    for (const places of this.#rarestFirst(text)) {
      if (mentions > 0 && mentions + places.length > MOST_MENTIONS) return
      mentions += places.length
      const weight = Math.log(1 + this.#texts.length / places.length)
      for (const place of places) scores.add(place, weight / (text.length + (this.#texts[place]?.length ?? 0)))
    }
  }

  #rarestFirst(text: Bigrams): number[][] {
    return Array.from(text, (pair) => this.#places.get(pair) ?? []).sort((a, b) => a.length - b.length)
  }
}

/** Sums for the places of a list, from 0, all 0 at first. */
export class Scores {
  readonly #sums: Float64Array
  readonly #touched: number[] = []

  constructor(length: number) {
    this.#sums = new Float64Array(length)
  }

  /** Adds to a place's sum. */
  add(place: number, score: number): void {
    const sum = this.#sums[place] ?? 0
    if (sum === 0) this.#touched.push(place)
    this.#sums[place] = sum + score
  }

  /** Takes out the places with the highest sums, the best first and of equals the one touched first; all are 0 again. */
  takeBest(most: number): number[] {
    const best: { readonly place: number; readonly score: number }[] = []
    for (const place of this.#touched.splice(0)) {
      const score = this.#sums[place] ?? 0
      this.#sums[place] = 0
      if (best.length === most && score <= (best.at(-1)?.score ?? 0)) continue
      let at = best.length
      while (at > 0 && score > (best[at - 1]?.score ?? 0)) at--
      best.splice(at, 0, { place, score })
      if (best.length > most) best.pop()
    }
    return best.map(({ place }) => place)
  }
}

/** One place of a phrase: what may stand there. Where it is optional, nothing may. */
interface Slot {
  readonly words: readonly string[]
  readonly optional: boolean
}

/** A phrase of several places one after the other. */
export type Phrase = readonly Slot[]

/** A place that holds one of some words. */
export function one(...words: readonly string[]): Slot {
  return { words, optional: false }
}

/** A place that may hold one of some words. */
export function maybe(...words: readonly string[]): Slot {
  return { words, optional: true }
}

/** Where the longest form of a phrase ends that begins at a place of a text; undefined where none does. */
export function phraseEnd(phrase: Phrase, text: string, at: number): number | undefined {
  let ends = new Set([at])
  for (const { words, optional } of phrase) {
    const next = new Set(optional ? ends : [])
    for (const end of ends) for (const word of words) if (text.startsWith(word, end)) next.add(end + word.length)
    ends = next
  }
  return ends.size === 0 ? undefined : Math.max(...ends)
}

/** Where the longest of some words ends that stands at a place of a text; undefined where none does. */
export function wordEnd(words: readonly string[], text: string, at: number): number | undefined {
  return phraseEnd([one(...words)], text, at)
}

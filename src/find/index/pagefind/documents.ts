/** Words of one document at the most, unless a single group has more. Pagefind takes half the time for a few long documents
 *  that it takes for many short ones. */
const WORDS = 50_000

/** Groups of words that stand in one document for Pagefind, one after another. */
export interface Document {
  readonly words: readonly string[]
  /** Its first group. */
  readonly first: number
  /** At which place each of its groups begins. */
  readonly starts: readonly number[]
}

/** Puts groups of words one after another into documents; a word's place in its document tells its group. */
export function documentsOf(groups: readonly (readonly string[])[]): Document[] {
  const documents: Document[] = []
  let words: string[] = []
  let starts: number[] = []
  const close = (next: number) => {
    if (words.length > 0) documents.push({ words, first: next - starts.length, starts })
    words = []
    starts = []
  }
  for (const [group, own] of groups.entries()) {
    if (words.length > 0 && words.length + own.length > WORDS) close(group)
    if (words.length === 0) starts = []
    starts.push(words.length)
    for (const word of own) words.push(word)
  }
  close(groups.length)
  return documents
}

/** The groups that some places of a document, in order, fall into. */
export function groupsAt(places: readonly number[], { first, starts }: Pick<Document, 'first' | 'starts'>): number[] {
  let at = 0
  return places.map((place) => {
    while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= place) at++
    return first + at
  })
}

import type { Posting } from './index-file.ts'

/** Where a phrase stands: where all of its words do, each at its own distance from the first letter. */
export function phrasePosting(words: readonly { readonly posting: Posting; readonly offset: number }[]): Posting {
  const [rarest, ...others] = [...words].sort((a, b) => a.posting.size - b.posting.size)
  const posting = new Map<number, readonly number[]>()
  if (!rarest) return posting
  for (const [page, places] of rarest.posting) {
    let starts = places.map((place) => place - rarest.offset)
    for (const { posting: other, offset } of others) {
      const there = other.get(page)
      if (!there) starts = []
      if (!there || starts.length === 0) break
      const known = new Set(there)
      starts = starts.filter((start) => known.has(start + offset))
    }
    if (starts.length > 0) posting.set(page, starts)
  }
  return posting
}

/** Where any of several words stands. */
export function mergedPosting(postings: readonly Posting[]): Posting {
  const merged = new Map<number, readonly number[]>()
  for (const posting of postings) {
    for (const [page, places] of posting) {
      const before = merged.get(page)
      merged.set(page, before ? [...before, ...places] : places)
    }
  }
  return merged
}

/** Lines of a document, from 1, both inside. */
export interface LineRange {
  readonly first: number
  readonly last: number
}

/** The lines of a place such as `第63–169行`; undefined for a place in other words. */
export function parseLinePlace(place: string): LineRange | undefined {
  const [, first, last = first] = /^第(\d{1,9})(?:–(\d{1,9}))?行$/.exec(place) ?? []
  return first === undefined ? undefined : { first: Number(first), last: Number(last) }
}

/** Thrown where a text is not of the plain kind that is read quickly. It says nothing of right or wrong. */
export const UNUSUAL = new Error('Read it carefully.')

/** The end of a piece of a text without the ordinary spaces before it. */
export function endWithoutSpaces(text: string, start: number, end: number): number {
  let at = end
  while (at > start && text.charAt(at - 1) === ' ') at -= 1
  return at
}

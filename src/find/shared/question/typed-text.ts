/** More of a query than so many characters is not looked for. */
export const MOST_CHARACTERS = 200

/** What was typed in half width and lower case, every white space a blank. `starts[i]` and `ends[i]` say which code units of what
 *  was typed the code unit `text[i]` came from. */
export interface TypedText {
  readonly typed: string
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** More was typed than is kept. */
  readonly cut: boolean
}

/** Makes ready what was typed, up to MOST_CHARACTERS. */
export function typedTextOf(query: string): TypedText {
  const characters = [...query]
  const typed = characters.slice(0, MOST_CHARACTERS).join('')
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const character of typed) {
    const folded = character.normalize('NFKC').toLowerCase().replace(/\s/g, ' ')
    text += folded
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(at)
      ends.push(at + character.length)
    }
    at += character.length
  }
  return { typed, text, starts, ends, cut: characters.length > MOST_CHARACTERS }
}

/** The stretch of what was typed behind a stretch of the text. */
export function typedSpanOf({ starts, ends }: TypedText, start: number, end: number): { start: number; end: number } {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }
}

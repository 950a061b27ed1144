/** Letters that are no name's are passed over one by one; a cut is so long at the least. */
const LEAST_CUT = 2

/** Some letters cut at what names have of them, the longest first from the left. */
interface Cuts {
  /** What stands in some name. */
  readonly named: readonly string[]
  /** What stands between, where it is long enough to be looked for. */
  readonly rest: readonly string[]
  /** What share of the letters names have. */
  readonly share: number
}

/** Cuts letters at known names. */
export function cutAtNames(letters: string, names: readonly string[]): Cuts {
  const characters = [...letters]
  const known = names.join('\n')
  const named: string[] = []
  const rest: string[] = []
  let between = ''
  for (let at = 0; at < characters.length; ) {
    const length = longestKnown(characters, at, known)
    if (length === 0) between += characters[at++] ?? ''
    else {
      named.push(characters.slice(at, at + length).join(''))
      rest.push(between)
      between = ''
      at += length
    }
  }
  const covered = named.reduce((sum, cut) => sum + [...cut].length, 0)
  const share = characters.length === 0 ? 0 : covered / characters.length
  return { named, rest: [...rest, between].filter((cut) => [...cut].length >= LEAST_CUT), share }
}

function longestKnown(characters: readonly string[], at: number, known: string): number {
  let length = 0
  for (let end = at + LEAST_CUT; end <= characters.length; end++) {
    if (!known.includes(characters.slice(at, end).join(''))) break
    length = end - at
  }
  return length
}

/** How names of a site are read: `syllable` of one character, and all syllables that occur. */
interface Pronounced {
  readonly syllable: (character: string) => string
  readonly syllables: ReadonlySet<string>
}

/** One character as typed. */
interface Typed {
  /** How many letters it takes. */
  readonly step: number
  /** Its pinyin, where that is typed in full. */
  readonly syllable?: string
  readonly initial: string
}

/** Letters of the longest syllable, zhuang. */
const LONGEST = 6

/** The sounds by which names that hold a text are shared out, the likeliest first. `text` is folded: characters, pinyin in full or
 *  initials, mixed at will. Of sounds that too many names have, `deep`, longer ones are taken as far as the text tells them. */
export function soundsOf(text: string, pronounced: Pronounced, deep: ReadonlySet<string>): string[] {
  const letters = [...text]
  const way = likeliestWay(letters, pronounced)
  const likely = way.flatMap((_, from) => soundsOfRuns((count) => runsOf(way.slice(from), count), deep))
  const others = soundsOfRuns((count) => runsAt(letters, 0, count, pronounced), deep)
  // The file of a deep sound has the best names only: of a longer sound more that are meant.
  const best = likely.filter((sound) => deep.has(sound)).sort((a, b) => b.length - a.length)
  const [first = [], ...rest] = best.map((sound) => [sound])
  const one = isOneSyllable(text, pronounced) ? [`=${text}`] : []
  const complete = likely.filter((sound) => !deep.has(sound))
  return [...new Set([...one, ...complete, ...first, ...others, ...rest.flat()])]
}

function isOneSyllable(text: string, { syllables }: Pronounced): boolean {
  return [...text].length === 1 || [...syllables].some((syllable) => syllable.startsWith(text))
}

/** Sounds of two characters, and of more as long as there are too many names. */
function soundsOfRuns(runsOfLength: (count: number) => Typed[][], deep: ReadonlySet<string>): string[] {
  const sounds: string[] = []
  for (let length = 2; ; length++) {
    const runs = runsOfLength(length)
    sounds.push(...runs.flatMap((run) => deepest(soundsOfRun(run), deep)))
    if (!runs.some((run) => deep.has(initialsOf(run)))) return sounds
  }
}

/** The first sound that is not deep, or the last one. */
function deepest(sounds: readonly string[], deep: ReadonlySet<string>): string[] {
  const end = sounds.findIndex((sound) => !deep.has(sound))
  return sounds.slice(end === -1 ? -1 : end).slice(0, 1)
}

/** From the shortest on; longer ones only of two characters. */
function soundsOfRun(run: readonly Typed[]): string[] {
  const [first, second, ...others] = run
  const sounds = [initialsOf(run)]
  if (!first?.syllable || !second || others.length > 0) return sounds
  sounds.push(`${first.syllable}-${second.initial}`)
  if (second.syllable) sounds.push(`${first.syllable}-${second.syllable}`)
  return sounds
}

function initialsOf(run: readonly Typed[]): string {
  return run.map(({ initial }) => initial).join('')
}

/** The text cut into characters, each as long as it can be. What no name has is left out, and nothing reaches over it. */
function likeliestWay(letters: readonly string[], pronounced: Pronounced): (Typed | undefined)[] {
  const way: (Typed | undefined)[] = []
  for (let from = 0; from < letters.length; from += way[way.length - 1]?.step ?? 1)
    way.push(typedAt(letters, from, pronounced)[0])
  return way
}

/** The first so many characters of a way, if it has them. */
function runsOf(way: readonly (Typed | undefined)[], count: number): Typed[][] {
  const run = way.slice(0, count).filter((typed) => typed !== undefined)
  return run.length === count ? [run] : []
}

/** So many characters from a letter on, in every way that pinyin can be cut; the longest syllables first. */
function runsAt(letters: readonly string[], from: number, count: number, pronounced: Pronounced): Typed[][] {
  if (count === 0) return [[]]
  return typedAt(letters, from, pronounced).flatMap((typed) =>
    runsAt(letters, from + typed.step, count - 1, pronounced).map((run) => [typed, ...run]),
  )
}

/** What the letters from here on may be: a character, or its pinyin in full or begun; the longest first. Nothing where no name has
 *  such a character. */
function typedAt(letters: readonly string[], from: number, { syllable, syllables }: Pronounced): Typed[] {
  const letter = letters[from]
  if (letter === undefined) return []
  const read = syllable(letter)
  if (read !== letter) return [{ step: 1, syllable: read, initial: [...read][0] ?? letter }]
  if (/\p{Script=Han}/u.test(letter)) return []
  if (!/[a-z]/.test(letter)) return [{ step: 1, initial: letter }]
  const rest = letters.slice(from, from + LONGEST).join('')
  const full = [...syllables]
    .filter((one) => rest.startsWith(one))
    .sort((a, b) => b.length - a.length)
    .map((one) => ({ step: one.length, syllable: one, initial: letter }))
  const begun = /^[zcs]h/.test(rest) ? [2, 1] : [1]
  return [...full, ...begun.map((step) => ({ step, initial: letter }))]
}

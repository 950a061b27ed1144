import type { NameFile } from '../../shared/suggest/files.ts'
import { fileCountOf, nameFileOf } from '../../shared/suggest/key.ts'
import type { SharedName } from './names-of.ts'
import { type Heard, heardOf, singleSoundsOf } from './sounds.ts'

/** Letters of names that are sent at once: about 18 KB in gzip. Beyond them names are shared out by their sounds. */
const AT_ONCE = 22_000

/** Letters of names for each file where they are shared out. */
const EACH = 160

/** Names of one sound that are all sent; of more the best only, and the rest by a longer sound. */
const MOST = 60
const BEST = 24

/** The names of a site as files. */
interface SharedOut {
  readonly files: readonly NameFile[]
  /** Sounds that more names have than stand in the file of that sound. */
  readonly deep: readonly string[]
}

/** A name from one of its characters on. */
interface Ending {
  readonly name: SharedName
  readonly heard: readonly Heard[]
  /** What each character begins with. */
  readonly initials: string
  /** It is the whole name. */
  readonly whole: boolean
}

/** Names as files: one where they are few; else each name is in the files of its sounds, so that what is typed is found in the file
 *  of any sound that it has. `readings`: all ways in which a name is read, one syllable for each character. `each`: letters of names
 *  for each file. */
export function nameFilesOf(
  names: readonly SharedName[],
  readings: (name: string) => readonly (readonly string[])[],
  each = EACH,
): SharedOut {
  const letters = names.reduce((sum, { name }) => sum + name.length, 0)
  if (letters <= AT_ONCE) return { files: [nameFileWith(names)], deep: [] }
  const endings = names.flatMap((name) => readings(name.name).flatMap((syllables) => endingsOf(name, syllables)))
  return sharedOut(endings, fileCountOf(letters, each))
}

function sharedOut(endings: readonly Ending[], count: number): SharedOut {
  const files = Array.from({ length: count }, () => new Set<SharedName>())
  const put = (sound: string, names: readonly SharedName[]) => {
    for (const name of names) files[nameFileOf(sound, count)]?.add(name)
  }
  const singles = endings.flatMap((ending) => singleSounds(ending).map((sound) => ({ ...ending, sound })))
  for (const [sound, having] of Map.groupBy(singles, ({ sound }) => sound)) put(sound, bestOf(having).slice(0, BEST))
  const deep: string[] = []
  const share = (
    having: readonly Ending[],
    soundOf: (ending: Ending) => string,
    further: (group: Ending[]) => void,
  ) => {
    for (const [sound, group] of Map.groupBy(having, soundOf)) {
      const best = bestOf(group)
      put(sound, best.length > MOST ? best.slice(0, BEST) : best)
      if (best.length <= MOST) continue
      deep.push(sound)
      further(group)
    }
  }
  const shareRuns = (having: readonly Ending[], length: number) => {
    const long = having.filter(({ heard }) => heard.length >= length)
    share(
      long,
      ({ initials }) => [...initials].slice(0, length).join(''),
      (group) => {
        if (length === 2) shareSyllables(group)
        shareRuns(group, length + 1)
      },
    )
  }
  const shareSyllables = (group: readonly Ending[]) =>
    share(group, halfSound, (half) => share(half, fullSound, () => {}))
  shareRuns(endings, 2)
  return { files: files.map((file) => nameFileWith([...file])), deep: deep.sort() }
}

function singleSounds({ heard: [first] }: Ending): string[] {
  return first ? singleSoundsOf(first) : []
}

/** The first character in full and what the second begins with. */
function halfSound({ heard: [first], initials }: Ending): string {
  return `${first?.syllable}-${[...initials][1]}`
}

function fullSound({ heard: [first, second] }: Ending): string {
  return `${first?.syllable}-${second?.syllable}`
}

function endingsOf(name: SharedName, syllables: readonly string[]): Ending[] {
  const heard = heardOf(name.name, syllables)
  const initials = heard.map(({ syllable }) => [...syllable][0] ?? '')
  return heard.map((_, at) => ({
    ...{ name, whole: at === 0 },
    heard: heard.slice(at),
    initials: initials.slice(at).join(''),
  }))
}

/** Each name once: those that begin so first, then the newest, then the shortest. */
function bestOf(having: readonly Ending[]): SharedName[] {
  const begin = new Set(having.filter(({ whole }) => whole).map(({ name }) => name))
  const rank = (name: SharedName) => (begin.has(name) ? 0 : 1)
  return [...new Set(having.map(({ name }) => name))].sort(
    (a, b) => rank(a) - rank(b) || b.newest - a.newest || a.name.length - b.name.length,
  )
}

function nameFileWith(names: readonly SharedName[]): NameFile {
  const sorted = [...names].sort((a, b) => (a.name < b.name ? -1 : 1))
  return {
    names: sorted.map(({ name }) => name),
    years: sorted.map(({ years }) => years),
    newest: sorted.map(({ newest }) => newest),
    units: sorted.map(({ places }) => stepsOf([...places.keys()])),
  }
}

function stepsOf(places: readonly number[]): number[] {
  return places.map((place, index) => place - (places[index - 1] ?? 0))
}

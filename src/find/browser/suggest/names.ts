import { MATCH_KINDS, type NameMatch, NameMatcher } from '../../shared/names/matcher.ts'
import { readerOf } from '../../shared/projects/reader.ts'
import type { Readings } from '../../shared/projects/table.ts'
import type { NameFile, SuggestGuide } from '../../shared/suggest/files.ts'
import { nameFileOf } from '../../shared/suggest/key.ts'
import { once } from '../fetched.ts'
import { soundsOf } from './sounds.ts'

/** A name of projects. */
export interface FoundName {
  readonly name: string
  /** How many years have it, and the newest of them. */
  readonly years: number
  readonly newest: number
  /** Places in the guide's units. */
  readonly units: readonly number[]
  /** How well it has what was typed: from 0 for the best. */
  readonly rank: number
}

/** The files that names are found in; each is fetched once. */
export interface NameFiles {
  readings(): Promise<Readings>
  names(file: number): Promise<NameFile>
}

/** A file of names, made ready to be looked into. */
interface Opened {
  readonly file: NameFile
  readonly matcher: NameMatcher
}

/** Files that are looked into for one question at most. */
const MOST_FILES = 3

/** Rank from which on a name is only nearly what was typed. */
export const NEAR = MATCH_KINDS.indexOf('near-whole')

/** What finds names that have each of some texts, folded; best first. It rejects when a file cannot be fetched. */
export function createNames(
  { nameFiles, deep }: Pick<SuggestGuide, 'nameFiles' | 'deep'>,
  files: NameFiles,
): (texts: readonly string[]) => Promise<FoundName[]> {
  const deepSounds = new Set(deep)
  const opened = once(async (number): Promise<Opened> => {
    const file = await files.names(Number(number))
    return { file, matcher: new NameMatcher(file.names) }
  })
  const filesFor = async (texts: readonly string[]): Promise<number[]> => {
    if (nameFiles === 1) return [0]
    const readings = await files.readings()
    const syllables = new Set(readings.syllables)
    const syllable = (character: string) => readerOf({ ...readings, exceptions: {} })(character)[0] ?? character
    const each = texts.map((text) => soundsOf(text, { syllable, syllables }, deepSounds))
    const firsts = each.flatMap((sounds) => sounds.slice(0, 1))
    // A file that has all names of a sound tells more than one that has the best.
    firsts.sort((a, b) => Number(deepSounds.has(a)) - Number(deepSounds.has(b)))
    const inTurn = [...firsts, ...each.flatMap((sounds) => sounds.slice(1))]
    return [...new Set(inTurn.map((sound) => nameFileOf(sound, nameFiles)))].slice(0, MOST_FILES)
  }
  return async (texts) => {
    const readings = texts.some(isLatin) ? await files.readings() : undefined
    const looked: Opened[] = []
    for (const number of await filesFor(texts)) {
      const one = await opened(String(number))
      const found = namesIn(one, (text) => one.matcher.find(text, readings), texts)
      if (found.length > 0) return found
      looked.push(one)
    }
    const near =
      ({ matcher }: Opened) =>
      (text: string) => [...matcher.find(text, readings), ...matcher.findNear(text, readings)]
    return eachOnce(looked.flatMap((one) => namesIn(one, near(one), texts)))
  }
}

/** Whether a text may be pinyin, or holds some. */
export function isLatin(text: string): boolean {
  return /[a-z]/.test(text)
}

/** Names of a file that each of the texts finds, best first: as good as the text that they have least well. */
function namesIn(
  { file }: Opened,
  find: (text: string) => readonly NameMatch[],
  texts: readonly string[],
): FoundName[] {
  const [first = new Map<number, number>(), ...others] = texts.map((text) => ranksOf(find(text)))
  const found = [...first].flatMap(([place, rank]) => {
    const ranks = [rank, ...others.map((of) => of.get(place))].filter((one) => one !== undefined)
    const name = file.names[place]
    if (name === undefined || ranks.length < texts.length) return []
    const [years = 1, newest = 0] = [file.years[place], file.newest[place]]
    return [{ name, years, newest, units: placesOf(file.units[place] ?? []), rank: Math.max(...ranks) }]
  })
  return inOrder(found)
}

/** How well each name is found. One that is found twice is found as well as it can be. */
function ranksOf(matches: readonly NameMatch[]): Map<number, number> {
  const worstFirst = [...matches].reverse()
  return new Map(worstFirst.map(({ name, kind }) => [name, MATCH_KINDS.indexOf(kind)]))
}

/** Adds up how far each place is from the one before it. */
function placesOf(steps: readonly number[]): number[] {
  let at = 0
  return steps.map((step) => {
    at += step
    return at
  })
}

function eachOnce(found: readonly FoundName[]): FoundName[] {
  return inOrder([...new Map(found.map((one) => [one.name, one])).values()])
}

function inOrder(found: readonly FoundName[]): FoundName[] {
  return [...found].sort((a, b) => a.rank - b.rank || a.name.length - b.name.length || b.newest - a.newest)
}

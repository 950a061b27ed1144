import type { Readings } from '../projects/table.ts'
import { NearWalk } from './near-walk.ts'
import { plainLetters, type SoundedNames, soundedNames } from './sounds.ts'
import { type Steps, stepsFor } from './steps.ts'
import { Walk } from './walk.ts'

/** How a name has what was typed, best first: it is that, begins so, has it inside; the same in pinyin (full syllables, initials and
 *  characters mixed as people type them); nearly so, with one letter wrong, missing, too many or two of them swapped. */
export const MATCH_KINDS = [
  ...['whole', 'opening', 'inside'],
  ...['pinyin-whole', 'pinyin-opening', 'pinyin-inside'],
  ...['near-whole', 'near-inside'],
] as const

/** How a name has what was typed. */
export type MatchKind = (typeof MATCH_KINDS)[number]

/** A name that has what was typed. */
export interface NameMatch {
  /** Place of the name in the list. */
  readonly name: number
  readonly kind: MatchKind
}

/** Letters that are near something must be so many at the least: a whole name, a part of one; without Han characters more. */
const LEAST_NEAR = { han: { whole: 4, inside: 5 }, latin: { whole: 6, inside: 8 } } as const

/** Pinyin is so many letters at the least. */
const LEAST_PINYIN = 2

/** Finds names of one list by what was typed. What is made ready of the names is kept. */
export class NameMatcher {
  readonly #letters: readonly string[]
  readonly #names: readonly string[]
  readonly #sounded = new Map<Readings | undefined, SoundedNames>()

  constructor(names: readonly string[]) {
    this.#names = names
    this.#letters = names.map(plainLetters)
  }

  /** The names that have all of it, best first, then the shorter. Without readings pinyin is not understood. */
  find(typed: string, readings?: Readings): NameMatch[] {
    const letters = plainLetters(typed)
    if (letters === '') return []
    const found = this.#holding(letters)
    return this.#inOrder(readings && isPinyin(letters) ? [...found, ...this.#pinyin(letters, readings, found)] : found)
  }

  /** The names that have nearly all of it: one mistake is let pass. Best first, then the shorter. */
  findNear(typed: string, readings?: Readings): NameMatch[] {
    const letters = [...plainLetters(typed)]
    const least = /\p{Script=Han}/u.test(letters.join('')) ? LEAST_NEAR.han : LEAST_NEAR.latin
    if (letters.length < least.whole) return []
    const { names, sounds } = this.#soundsOf(readings && isPinyin(letters.join('')) ? readings : undefined)
    const stepsOf = stepsFor(letters, sounds, true)
    const walk = new NearWalk(letters, stepsOf)
    const enough = leastSounds(letters)
    const found = names.flatMap((name, place): NameMatch[] => {
      if (knownSounds(name, stepsOf) < enough || !walk.has(name, false)) return []
      if (walk.has(name, true)) return [{ name: place, kind: 'near-whole' }]
      return letters.length >= least.inside ? [{ name: place, kind: 'near-inside' }] : []
    })
    return this.#inOrder(found)
  }

  #holding(letters: string): NameMatch[] {
    return this.#letters.flatMap((name, place): NameMatch[] => {
      const at = name.indexOf(letters)
      if (at < 0) return []
      return [{ name: place, kind: at > 0 ? 'inside' : name.length === letters.length ? 'whole' : 'opening' }]
    })
  }

  #pinyin(letters: string, readings: Readings, found: readonly NameMatch[]): NameMatch[] {
    const { names, sounds } = this.#soundsOf(readings)
    const typed = [...letters]
    const walk = new Walk(typed.length, stepsFor(typed, sounds, false))
    const known = new Set(found.map(({ name }) => name))
    return names.flatMap((name, place): NameMatch[] => {
      const where = known.has(place) ? undefined : walk.placeIn(name)
      return where ? [{ name: place, kind: `pinyin-${where}` }] : []
    })
  }

  #soundsOf(readings: Readings | undefined): SoundedNames {
    const sounded = this.#sounded.get(readings) ?? soundedNames(this.#names, readings)
    this.#sounded.set(readings, sounded)
    return sounded
  }

  #inOrder(matches: readonly NameMatch[]): NameMatch[] {
    const length = ({ name }: NameMatch) => this.#letters[name]?.length ?? 0
    return [...matches].sort(
      (a, b) => MATCH_KINDS.indexOf(a.kind) - MATCH_KINDS.indexOf(b.kind) || length(a) - length(b) || a.name - b.name,
    )
  }
}

function isPinyin(letters: string): boolean {
  return letters.length >= LEAST_PINYIN && /[a-z]/.test(letters)
}

/** So many sounds of a name must be in what was typed, else more than one mistake was made. Two that are swapped are both there. */
function leastSounds(letters: readonly string[]): number {
  const latin = letters.filter((letter) => /[a-z]/.test(letter)).length
  return letters.length - latin + Math.ceil(latin / LONGEST_SYLLABLE) - 1
}

const LONGEST_SYLLABLE = 6

function knownSounds(name: readonly number[], stepsOf: (sound: number) => Steps): number {
  return name.filter((sound) => stepsOf(sound).isKnown).length
}

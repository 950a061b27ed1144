import type { CodeFile, PlaceFile, SuggestGuide } from '../../shared/suggest/files.ts'
import { once } from '../fetched.ts'
import { codesFor, looksLikeCode } from './codes.ts'
import { createNames, type FoundName, type NameFiles, NEAR } from './names.ts'
import { type Sense, sensesOf, wordsOf } from './senses.ts'
import { codeSuggestion, projectSuggestion, type Suggestion, unitSuggestion } from './suggestion.ts'
import { createUnits } from './units.ts'

/** Units and projects suggested at most. */
const MOST_UNITS = 4
const MOST_PROJECTS = 8

/** What is suggested for something typed. */
export interface Suggestions {
  readonly units: readonly Suggestion[]
  readonly projects: readonly Suggestion[]
  /** Everything is only nearly what was typed, or there is nothing. */
  readonly near: boolean
}

/** The files that the site holds; each is fetched once. */
export interface SuggestFiles extends NameFiles {
  guide(): Promise<SuggestGuide>
  places(file: number): Promise<PlaceFile>
  codes(file: number): Promise<CodeFile>
}

/** What suggests for something typed: units, and projects whose names, or codes, have all of its words, or the rest of them beside
 *  their unit's. It rejects when a file cannot be fetched. */
export function createSuggester(files: SuggestFiles): (typed: string) => Promise<Suggestions> {
  const opened = once(async () => {
    const guide = await files.guide()
    return { guide, namesFor: createNames(guide, files), unitsFor: createUnits(guide.units, files.readings) }
  })
  return async (typed) => {
    const words = wordsOf(typed)
    if (words.length === 0) return { units: [], projects: [], near: true }
    const { guide, namesFor, unitsFor } = await opened('')
    const code = words.join('')
    const codes = looksLikeCode(code) ? await codesFor(code, guide.codeFiles, files.codes, MOST_PROJECTS) : []
    const units = (await unitsFor(words)).slice(0, MOST_UNITS)
    const senses = codes.length > 0 ? [] : await sensesOf(typed, guide, unitsFor)
    const names = await namesOf(senses, namesFor)
    return {
      units: units.map((place) => unitSuggestion(place, guide)),
      projects: [
        ...codes.map((row) => codeSuggestion(row, guide)),
        ...names.map(({ name, units: of }) => projectSuggestion(name, of, guide, files.places)),
      ],
      near: units.length + codes.length === 0 && names.every(({ name }) => name.rank >= NEAR),
    }
  }
}

/** A name with the units that it is suggested for. */
interface SuggestedName {
  readonly name: FoundName
  readonly units: readonly number[]
}

/** Names of the first senses that have any, until there are enough; those that are only nearly so last. */
async function namesOf(
  senses: readonly Sense[],
  namesFor: (texts: readonly string[]) => Promise<FoundName[]>,
): Promise<SuggestedName[]> {
  const found = new Map<string, SuggestedName>()
  const isNear = ({ name }: SuggestedName) => name.rank >= NEAR
  for (const { texts, units, years: ofYears } of senses) {
    for (const name of await namesFor(texts)) {
      const of = name.units.filter((place) => units?.has(place) ?? true)
      const known = found.get(name.name)
      const fits = of.length > 0 && (ofYears === undefined || ofYears.includes(name.newest))
      if (fits && (!known || (isNear(known) && name.rank < NEAR))) found.set(name.name, { name, units: of })
    }
    if ([...found.values()].filter((one) => !isNear(one)).length >= MOST_PROJECTS) break
  }
  const all = [...found.values()]
  const whole = all.filter((one) => !isNear(one))
  return (whole.length > 0 ? whole : all).slice(0, MOST_PROJECTS)
}

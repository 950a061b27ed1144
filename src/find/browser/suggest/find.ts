import { departmentPath, projectPath } from '../../../words/address.ts'
import { foldTyped } from '../../shared/fold.ts'
import { shardOf } from '../../shared/suggest/key.ts'
import type { SuggestedUnit, TitleEntry, TitleShard, UnitFile } from '../../shared/suggest/titles.ts'

/** Units and projects suggested at most. */
const MOST_UNITS = 4
const MOST_PROJECTS = 8

/** One suggestion. */
export interface Suggestion {
  readonly name: string
  /** What it is, short. */
  readonly note: string
  /** Address from the site's root. */
  readonly path: string
}

/** What is suggested for something typed. */
export interface Suggestions {
  readonly units: readonly Suggestion[]
  readonly projects: readonly Suggestion[]
}

/** The files that the site holds; each is fetched once. */
export interface TitleFiles {
  units(): Promise<UnitFile>
  shard(shard: number): Promise<TitleShard>
}

/** Units whose name holds what was typed, or whose code, pinyin or initials begin with it; and projects in the same way.
 *  Rejects when a file cannot be fetched. */
export async function suggestionsFor(files: TitleFiles, typed: string): Promise<Suggestions> {
  const text = foldTyped(typed)
  if (text === '') return { units: [], projects: [] }
  const { units, shards } = await files.units()
  const unitNames = new Map(units.map(({ id, name }) => [id, name]))
  const titles = await titlesFor(files, text, shards)
  return {
    units: unitsFor(units, text).slice(0, MOST_UNITS).map(unitSuggestion),
    projects: titles.slice(0, MOST_PROJECTS).map((title) => projectSuggestion(title, unitNames)),
  }
}

/** Follows the keys from the first character on, as far as too many titles share them. */
async function titlesFor(files: TitleFiles, text: string, shards: number): Promise<TitleEntry[]> {
  for (let length = 1; length <= text.length; length++) {
    const key = text.slice(0, length)
    const { titles, typed, keys, deep } = await files.shard(shardOf(key, shards))
    if (length < text.length && deep.includes(key)) continue
    const places = new Map(Object.entries(keys)).get(key) ?? []
    const holds = (place: number) => {
      const form = typed[place]
      return form === undefined ? foldTyped(titles[place]?.[0] ?? '').includes(text) : form.startsWith(text)
    }
    return eachOnce(places.filter(holds).flatMap((place) => (titles[place] ? [titles[place]] : [])))
  }
  return []
}

/** A title may be found by its pinyin and its initials at once. */
function eachOnce(titles: readonly TitleEntry[]): TitleEntry[] {
  return [...new Map(titles.map((title) => [title[0], title])).values()]
}

function unitsFor(units: readonly SuggestedUnit[], text: string): SuggestedUnit[] {
  return units.filter(
    ({ name, typed }) => foldTyped(name).includes(text) || typed.some((form) => form.startsWith(text)),
  )
}

function unitSuggestion({ id, name, year }: SuggestedUnit): Suggestion {
  return { name, note: `${year}年`, path: departmentPath({ year, slug: id }) }
}

/** A name that several units have leads to the list of them all. */
function projectSuggestion(
  [name, years, units, year, unit, slug]: TitleEntry,
  unitNames: ReadonlyMap<string, string>,
): Suggestion {
  const through = years > 1 ? `，共 ${years} 年` : ''
  if (year === undefined || unit === undefined || slug === undefined)
    return { name, note: `${units} 个单位${through}`, path: `/projects/?q=${encodeURIComponent(name)}` }
  return { name, note: `${unitNames.get(unit) ?? unit}，${year}年${through}`, path: projectPath({ year, unit, slug }) }
}

import { departmentPath, projectPath } from '../../../words/address.ts'
import type { CodeFile, PlaceFile, SuggestGuide } from '../../shared/suggest/files.ts'
import { fileOf } from '../../shared/suggest/key.ts'
import type { FoundName } from './names.ts'

/** One suggestion. */
export interface Suggestion {
  readonly name: string
  /** What it is, short. */
  readonly note: string
  /** Address from the site's root. */
  readonly path: string
  /** Asks for a nearer address, which takes a file to know. */
  readonly nearer?: () => Promise<string | undefined>
}

type Units = Pick<SuggestGuide, 'units'>

/** A unit by its place. */
export function unitSuggestion(place: number, guide: Units): Suggestion {
  const { id, name, year } = unitAt(place, guide)
  return { name, note: `${year}年`, path: departmentPath({ year, slug: id }) }
}

/** A project that a code leads to. */
export function codeSuggestion([code, name, year, unit, slug = code]: CodeFile[number], guide: Units): Suggestion {
  const { id, name: unitName } = unitAt(unit, guide)
  return { name, note: `${code.toUpperCase()}，${unitName}，${year}年`, path: projectPath({ year, unit: id, slug }) }
}

/** Projects of a name, of these of its units. Of one unit it leads to the newest of them; of several to the list of all. */
export function projectSuggestion(
  { name, years, newest, units }: FoundName,
  of: readonly number[],
  guide: Pick<SuggestGuide, 'units' | 'placeFiles'>,
  places: (file: number) => Promise<PlaceFile>,
): Suggestion {
  const [only, ...others] = of
  const path = `/projects/?q=${encodeURIComponent(name)}`
  const through = years > 1 ? `，共 ${years} 年` : ''
  const isAll = of.length === units.length
  if (only === undefined || others.length > 0) return { name, note: `${of.length} 个单位${isAll ? through : ''}`, path }
  const { id, name: unitName } = unitAt(only, guide)
  const nearer = async () => {
    const file = await places(fileOf(name, guide.placeFiles))
    const row = new Map(Object.entries(file)).get(name)?.find(([unit]) => unit === only)
    return row && projectPath({ year: row[1], unit: id, slug: row[2] })
  }
  // Years are known of the name, not of each unit that has it.
  const note = isAll ? `${unitName}，${newest}年${through}` : unitName
  return { name, note, path: `${path}&unit=${encodeURIComponent(id)}`, nearer }
}

/** Everything that is found for what was typed. */
export function searchSuggestion(typed: string): Suggestion {
  const letters = [...typed.trim()]
  const shown = letters.length > MOST_SHOWN ? `${letters.slice(0, MOST_SHOWN).join('')}…` : letters.join('')
  return { name: `搜索“${shown}”的全部结果`, note: '', path: `/search/?q=${encodeURIComponent(typed.trim())}` }
}

/** Letters of what was typed that are shown again. */
const MOST_SHOWN = 40

function unitAt(place: number, { units }: Units): SuggestGuide['units'][number] {
  const unit = units[place]
  if (!unit) throw new RangeError(`There is no unit at ${place}; the files are not of one site.`)
  return unit
}

import type { Content } from '../../model/content.ts'
import type { Department } from '../../model/department.ts'
import { hasTargets, mustPublish } from './publication.ts'

/** A unit in one year. */
export interface UnitYear {
  readonly year: number
  /** Absent when the unit published nothing for the year. */
  readonly department?: Department
  /** Whether nothing was published though it was to be (未公布). */
  readonly missing: boolean
}

/** A unit through the years. */
export interface UnitHistory {
  readonly slug: string
  /** Its newest name. */
  readonly name: string
  /** Names that it had before, newest first, each with its years, newest first. */
  readonly formerNames: readonly { readonly name: string; readonly years: readonly number[] }[]
  /** Every year from the first that the unit published to the site's newest, oldest first. */
  readonly years: readonly UnitYear[]
}

/** All units that published anything, by name in the order of pinyin. */
export function unitHistoriesOf(content: Pick<Content, 'units' | 'years'>): UnitHistory[] {
  const units = Map.groupBy(
    content.years.flatMap(({ departments }) => departments),
    ({ slug }) => slug,
  )
  const histories = [...units].flatMap(([slug, departments]) => historyOf(content, slug, departments))
  return histories.sort((a, b) => a.name.localeCompare(b.name, 'zh-CN') || (a.slug < b.slug ? -1 : 1))
}

/** What a unit published, newest first. */
export function departmentsOf({ years }: UnitHistory): Department[] {
  return years.flatMap(({ department }) => department ?? []).reverse()
}

/** `departments` are one unit's, newest first. */
function historyOf(
  { units, years }: Pick<Content, 'units' | 'years'>,
  slug: string,
  departments: readonly Department[],
): UnitHistory[] {
  const [newest] = departments
  const first = departments.at(-1)
  if (!newest || !first) return []
  const listed = units.find(({ id }) => id === slug)
  const isDue = (year: number) => (units.length === 0 ? true : listed !== undefined && mustPublish(listed, year))
  const slots = years
    .filter(({ year }) => year >= first.year)
    .map(({ year }) => {
      const department = departments.find((other) => other.year === year)
      const missing = isDue(year) && !(department && hasTargets(department))
      return { year, missing, ...(department && { department }) }
    })
  return [{ slug, name: newest.name, formerNames: formerNamesOf(newest.name, departments), years: slots.reverse() }]
}

function formerNamesOf(name: string, departments: readonly Department[]): UnitHistory['formerNames'] {
  const names = Map.groupBy(departments, (department) => department.name)
  names.delete(name)
  return [...names].map(([former, held]) => ({ name: former, years: held.map(({ year }) => year) }))
}

import type { SiteDossier } from '../../../dossier/site-dossier.ts'
import type { Project } from '../../../model/project.ts'
import { foldTyped } from '../../shared/fold.ts'
import type { SuggestedUnit, Title } from '../../shared/suggest/titles.ts'
import { typedPinyinOf } from '../../shared/typed-pinyin.ts'
import { pinyinOf } from '../pinyin.ts'

/** A title with what it is found by: the codes of its projects, its pinyin and its initials, ready to be compared. */
export interface TypedTitle {
  readonly title: Title
  readonly typed: readonly string[]
}

/** The distinct names of all projects, newest first. */
export function titlesOf({ projects }: Pick<SiteDossier, 'projects'>): TypedTitle[] {
  const byName = Map.groupBy(
    projects.map(({ project }) => project),
    ({ name }) => name,
  )
  return [...byName].map(([name, found]) => ({
    title: titleOf(name, found),
    typed: [...typedPinyin(name), ...codesOf(found)],
  }))
}

function titleOf(name: string, [first, ...rest]: readonly Project[]): Title {
  const all = first ? [first, ...rest] : rest
  const units = new Set(all.map(({ unit }) => unit)).size
  const years = new Set(all.map(({ year }) => year)).size
  const newest = first && units === 1 && { newest: { year: first.year, unit: first.unit, slug: first.slug } }
  return { name, years, units, ...newest }
}

/** All units by their newest name. */
export function suggestedUnitsOf({ departments }: Pick<SiteDossier, 'departments'>): SuggestedUnit[] {
  const units = new Map<string, SuggestedUnit>()
  for (const { slug, name, year, code = slug } of departments.map(({ department }) => department))
    if (!units.has(slug)) units.set(slug, { id: slug, name, year, typed: [foldTyped(code), ...typedPinyin(name)] })
  return [...units.values()]
}

function typedPinyin(name: string): string[] {
  return typedPinyinOf(pinyinOf(name)).map(foldTyped)
}

function codesOf(projects: readonly Project[]): string[] {
  return [...new Set(projects.flatMap(({ code }) => (code === undefined ? [] : [foldTyped(code)])))]
}

import { readingsOf } from '../find/index/projects/readings.ts'
import { nameFilesOf } from '../find/index/suggest/name-files.ts'
import { namesOf } from '../find/index/suggest/names-of.ts'
import { type PortalGuide, type PortalUnit, portalNamesPath } from '../find/shared/portal.ts'
import { readerOf } from '../find/shared/projects/reader.ts'
import type { NameList } from '../model/manifest.ts'
import type { PortalSite } from './portal-dossier.ts'

/** Letters of names for each file: ten times as many as on a site, so that the portal of a province has some thousands of files and no more. */
const LETTERS_EACH = 1600

/** A site with the names of its projects. */
interface NamedSite {
  readonly site: Pick<PortalSite, 'units'>
  readonly lists: readonly NameList[]
}

/** What the portal's search page looks into, by path from the portal's root: the names of all units and projects, in as many files as it
 *  takes for each to be small. The sites are in the order of the page. */
export function searchFilesOf(sites: readonly NamedSite[]): { readonly path: string; readonly bytes: string }[] {
  const units = sites.flatMap(unitsOf)
  const names = namesOf(
    sites.flatMap(projectsOf).toSorted((a, b) => b.year - a.year),
    units.map(({ id }) => id),
  )
  const readings = readingsOf([...names, ...units].map(({ name }) => name))
  const [read, usual] = [readerOf(readings), readerOf({ ...readings, exceptions: {} })]
  const waysOf = (name: string) => (Object.hasOwn(readings.exceptions, name) ? [read(name), usual(name)] : [read(name)])
  const { files, deep } = nameFilesOf(names, waysOf, LETTERS_EACH)
  const years = [...new Set(sites.flatMap(({ lists }) => lists.map(({ year }) => year)))].toSorted((a, b) => b - a)
  const guide: PortalGuide = { years, units, nameFiles: files.length, deep }
  const named: [string, unknown][] = files.map((file, index) => [`names-${index}`, file])
  return [['guide', guide] as const, ['readings', readings] as const, ...named].map(([name, value]) => ({
    path: portalNamesPath(name).slice(1),
    bytes: JSON.stringify(value),
  }))
}

function unitsOf({ site }: NamedSite, place: number): PortalUnit[] {
  return site.units.map(({ id, name, years }) => ({
    ...{ id: idOf(place, id), code: id, name, formerNames: [] },
    ...{ year: years[0]?.year ?? 0, site: place },
  }))
}

function projectsOf({ lists }: NamedSite, place: number) {
  return lists.flatMap(({ year, units, projects }) =>
    projects.map(([unit, slug, name]) => ({ year, slug, name, unit: idOf(place, units[unit] ?? '') })),
  )
}

function idOf(site: number, unit: string): string {
  return `${site}/${unit}`
}

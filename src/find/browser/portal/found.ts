import type { PortalGuide, PortalUnit } from '../../shared/portal.ts'
import { simplifiedOf } from '../../shared/question/simplified.ts'
import { createNames, type NameFiles, NEAR } from '../suggest/names.ts'
import { sensesOf, wordsOf } from '../suggest/senses.ts'
import { createUnits } from '../suggest/units.ts'

/** What of a site has what was typed in its name, best first. */
export interface SiteHits {
  readonly units: readonly PortalUnit[]
  readonly names: readonly NameHit[]
}

/** Projects of one name, of one unit. */
export interface NameHit {
  readonly name: string
  readonly unit: PortalUnit
}

/** What was found, by the place of the site in the portal's list. */
export interface PortalHits {
  readonly sites: ReadonlyMap<number, SiteHits>
  readonly units: number
  readonly names: number
  /** Everything is only nearly what was typed. */
  readonly near: boolean
}

/** The files that the portal holds; each is fetched once. */
export interface PortalFiles extends NameFiles {
  guide(): Promise<PortalGuide>
}

/** Finds units and projects of all sites by what was typed; what finds nothing may have been typed in traditional characters. It rejects when a file
 *  cannot be fetched. */
export async function findAcross(typed: string, files: PortalFiles): Promise<PortalHits> {
  const found = await findTyped(typed, files)
  if (found.sites.size > 0 && !found.near) return found
  const simplified = await simplifiedOf(typed)
  const other = simplified === typed ? found : await findTyped(simplified, files)
  return other.sites.size > 0 ? other : found
}

async function findTyped(typed: string, files: PortalFiles): Promise<PortalHits> {
  const words = wordsOf(typed)
  if (words.length === 0) return hitsOf([], [], false)
  const guide = await files.guide()
  const unitsFor = createUnits(guide.units, files.readings)
  const namesFor = createNames(guide, files)
  const units = (await unitsFor(words)).flatMap((place) => guide.units[place] ?? [])
  for (const { texts, units: of, years } of await sensesOf(typed, { ...GUIDE, ...guide }, unitsFor)) {
    const names = (await namesFor(texts)).filter(({ newest }) => years?.includes(newest) ?? true)
    const near = units.length === 0 && names.every(({ rank }) => rank >= NEAR)
    const hits = names
      .filter(({ rank }) => near || rank < NEAR)
      .flatMap(({ name, units: places }) =>
        places.filter((place) => of?.has(place) ?? true).flatMap((place) => hitOf(name, guide.units[place])),
      )
    if (hits.length > 0) return hitsOf(units, hits, near)
  }
  return hitsOf(units, [], false)
}

/** What a portal's guide does not have. */
const GUIDE = { region: '', placeFiles: 0, codeFiles: [] } as const

function hitOf(name: string, unit: PortalUnit | undefined): NameHit[] {
  return unit ? [{ name, unit }] : []
}

function hitsOf(units: readonly PortalUnit[], names: readonly NameHit[], near: boolean): PortalHits {
  const sites = new Map<number, { units: PortalUnit[]; names: NameHit[] }>()
  const of = (site: number) => {
    const known = sites.get(site) ?? { units: [], names: [] }
    sites.set(site, known)
    return known
  }
  for (const unit of units) of(unit.site).units.push(unit)
  for (const hit of names) of(hit.unit.site).names.push(hit)
  return { sites, units: units.length, names: names.length, near }
}

import { byAmount } from '../facts/money/money.ts'
import { isUnknown } from '../words/total.ts'
import type { PortalSite, SiteUnit } from './portal-dossier.ts'

/** A unit of a site with its newest year. */
interface RankedUnit {
  readonly site: PortalSite
  readonly unit: SiteUnit
  readonly newest: SiteUnit['years'][number]
}

/** The units of some sites by the money of their newest year, from the largest down; those without a number last. */
export function unitsByMoney(sites: readonly PortalSite[]): RankedUnit[] {
  const fenOf = ({ newest: { total } }: RankedUnit) => (isUnknown(total) ? undefined : total.fen)
  return sites
    .flatMap((site) => site.units.flatMap((unit) => (unit.years[0] ? [{ site, unit, newest: unit.years[0] }] : [])))
    .toSorted((a, b) => byAmount(fenOf(a), fenOf(b)))
}

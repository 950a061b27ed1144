import { departmentPath } from '../../../words/address.ts'
import type { PortalUnit } from '../../shared/portal.ts'
import type { NameHit } from './found.ts'

/** Address of a unit's newest year on its site, which stands at `site` with a slash at its end. */
export function unitAddress(site: string, { code = '', year }: PortalUnit): string {
  return site + departmentPath({ year, slug: code }).slice(1)
}

/** Address of the projects of a name on their unit's site. */
export function nameAddress(site: string, { name, unit: { code = '' } }: NameHit): string {
  return `${site}projects/?q=${encodeURIComponent(name)}&unit=${encodeURIComponent(code)}`
}

/** Address of a site's own search for what was typed. */
export function searchAddress(site: string, typed: string): string {
  return typed === '' ? `${site}search/` : `${site}search/?q=${encodeURIComponent(typed)}`
}

import type { PortalSite } from './portal-dossier.ts'

/** Path of the page about a site, by its key. */
export function sitePath(key: string): string {
  return `/sites/${key}/`
}

/** Address of a page on a site; `path` begins with a slash. */
export function onSite({ address }: Pick<PortalSite, 'address'>, path: string): string {
  return address + path.slice(1)
}

import type { SiteDossier } from '../dossier/site-dossier.ts'
import type { Department } from '../model/department.ts'
import type { Site } from '../model/site.ts'
import { sourcePath, withBase } from '../words/address.ts'

/** What a record says of the site: where it stands, and the state of its content. */
export type RecordSite = Pick<SiteDossier, 'site' | 'version'>

/** A department's source documents with the addresses that they are published at. */
export function sourceRecords(site: Site, department: Department) {
  return department.sources.map((source) => ({ address: addressOf(site, sourcePath(department, source)), ...source }))
}

/** What the site's owner says over every page, such as 虚构示例: whoever has only the data must know it too. */
export function noticeOf({ notice }: Site): { readonly notice?: string } {
  return notice === undefined ? {} : { notice }
}

/** The full address of a path of the site. */
export function addressOf({ url, base }: Site, path: string): string {
  return new URL(withBase(base, path), url).href
}

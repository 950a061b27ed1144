import type { SuggestedUnit, SuggestGuide } from './suggest/files.ts'

/** A unit of one of the sites that a portal lists. Its `id` is its own among all of them, its `code` its id on its site. */
export interface PortalUnit extends SuggestedUnit {
  /** Place of its site in the portal's list. */
  readonly site: number
}

/** Fetched first by a portal's search page: the sites' units, and how the names of their projects are shared out to files. */
export interface PortalGuide extends Pick<SuggestGuide, 'years' | 'nameFiles' | 'deep'> {
  readonly units: readonly PortalUnit[]
}

/** Path of a file of the portal's names from its root. */
export function portalNamesPath(name: string): string {
  return `/names/${name}.json`
}

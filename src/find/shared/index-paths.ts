import type { FacetName } from './facets.ts'
import type { Known } from './known.ts'

/** What `entry.json` says: what must be known of the site, and the parts of the index, newest year first, terms and rules last. */
export interface Entry extends Pick<Known, 'region' | 'rules'> {
  readonly shards: readonly {
    /** Folder beside it, named after its content: what is in it never changes. */
    readonly folder: string
    /** How many pages it has. */
    readonly pages: number
  }[]
}

/** Path of a shard's outline from its folder, as all below. */
export const OUTLINE_PATH = 'outline.idx'

/** Path of the codes of a shard's pages. */
export const CODES_PATH = 'codes.idx'

/** Path of the budgets of a shard's pages. */
export const BUDGETS_PATH = 'budgets.idx'

/** Path of how a shard's names are read. */
export const READINGS_PATH = 'readings.idx'

/** Path of a file of words. */
export function wordsPath(part: number): string {
  return `words/${part}.idx`
}

/** Path of a file of texts that many pages print. */
export function textsPath(part: number): string {
  return `texts/${part}.idx`
}

/** Path of a bundle of records. */
export function recordsPath(bundle: number): string {
  return `records/${bundle}.idx`
}

/** Path of the values of a facet. */
export function facetPath(name: FacetName): string {
  return `facets/${name}.idx`
}

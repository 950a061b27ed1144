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

/** Path of how a shard's names are read. */
export const READINGS_PATH = 'readings.idx'

/** What stands in blocks, see `blockPlaces`. */
export const BLOCK_KINDS = ['words', 'texts', 'records', 'codes', 'budgets'] as const
export type BlockKind = (typeof BLOCK_KINDS)[number]

/** Path of a pack of blocks. */
export function packPath(kind: BlockKind, pack: number): string {
  return `${kind}/${pack}.idx`
}

/** Path of the values of a facet. */
export function facetPath(name: FacetName): string {
  return `facets/${name}.idx`
}

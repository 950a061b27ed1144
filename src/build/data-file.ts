import type { FileFacts } from '../data/data-package.ts'

/** A file of a site's data. What it holds is made when it is asked for. */
export type DataFile = MadeFile | FileAboutFiles

interface MadeFile {
  /** From the site's root, such as `2025/101001.json`; one that ends in `.gz` is packed. */
  readonly path: string
  /** What it holds in pieces that are not large; or the files of which each is a line of it, without their own line ends. */
  readonly content: (() => Iterable<string | Uint8Array>) | readonly DataFile[]
  readonly about?: never
}

/** A file that tells of others, which are written before it. */
interface FileAboutFiles {
  readonly path: string
  /** The paths of the others. */
  readonly about: readonly string[]
  /** Its text, by what the others are. */
  readonly content: (factsOf: (path: string) => FileFacts) => string
}

import type { ContentFile } from '../content/write/write-content.ts'

/** What a file gives that people filled in so that it says what content files say, and no published document. */
export interface FilledContent {
  readonly files: readonly ContentFile[]
  /** Paths of the documents that it names, which must be there: it does not hold them. */
  readonly documents: readonly string[]
  readonly units: readonly {
    readonly year: number
    readonly folder: string
    readonly name: string
    readonly projects: number
    readonly indicators: number
    readonly appraisals: number
  }[]
}

/** Reads a file that people may have filled in; undefined when it is a published document.
 *  @throws ImportFault when it is neither, or filled in wrongly. */
export type ReadFilled = (name: string, bytes: Uint8Array) => Promise<FilledContent | undefined>

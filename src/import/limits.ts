import { MOST_SOURCE_BYTES } from '../model/source-kind.ts'
import { OFFICE_LIMITS } from '../office/limits.ts'

const MIB = 1024 * 1024

/** Bounds of each kind. */
export type Limits = Readonly<
  Record<
    | 'fileBytes'
    | 'zipEntries'
    | 'partBytes'
    | 'unpackedBytes'
    | 'elements'
    | 'depth'
    | 'cells'
    | 'pages'
    | 'textBytes'
    | 'characters'
    | 'lineCharacters'
    | 'readingCpuMs'
    | 'readingCpuMsPerMib'
    | 'heapMib'
    | 'memoryMib'
    | 'convertingCpuMs'
    | 'convertingMs',
    number
  >
>

/** What reading one document may cost. A budget book of 600 pages with 200 forms in it has about half of each; what is above is
 *  refused with its reason, whatever the format. */
export const LIMITS = {
  /** The file as it lies on the disk. */
  fileBytes: MOST_SOURCE_BYTES,
  ...OFFICE_LIMITS,
  /** Cells of all tables, blank ones too. 600 pages have 194,000. */
  cells: 500_000,
  /** Pages of a PDF file. */
  pages: 5000,
  /** A text file or web page, before it is decoded. Word writes some 30 KiB of markup for a project. */
  textBytes: 16 * MIB,
  /** Characters of a document's text, in UTF-16 units. 600 pages have 1,062,000. */
  characters: 3_000_000,
  /** One line of text. The longest real paragraph is below 5,000. */
  lineCharacters: 200_000,
  /** Time of the processor that reading and recognising one document may use in its process, in milliseconds, and as much again
   *  for each MiB of the file. It is no clock: what waits on a busy machine uses nothing. 200 forms use 900, the 600 pages 5,500, as PDF
   *  12,000. */
  readingCpuMs: 30_000,
  readingCpuMsPerMib: 3000,
  /** Heap of that process, in MiB. The 600 pages use 900. */
  heapMib: 1536,
  /** All memory of that process, in MiB: what is unpacked of a PDF file lies outside of the heap. 600 pages of one use 180. */
  memoryMib: 2048,
  /** Time of the processor that LibreOffice may use to convert one file, with all that it starts, in milliseconds. It uses 5,000 to
   *  10,000 to start for the first time. */
  convertingCpuMs: 120_000,
  /** LibreOffice can also wait for ever and use nothing: this is how long it may do that, in milliseconds. Not every system says
   *  what a process uses; where it does not, the whole conversion may take so long. No busy machine comes near it. */
  convertingMs: 1_200_000,
} as const satisfies Limits

/** Time of the processor that reading a document of so many bytes may use, in milliseconds. */
export function readingCpuMs(bytes: number, limits: Limits = LIMITS): number {
  return limits.readingCpuMs + Math.ceil((bytes * limits.readingCpuMsPerMib) / MIB)
}

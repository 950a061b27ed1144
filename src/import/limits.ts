import { MOST_SOURCE_BYTES } from '../model/source.ts'

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
    | 'textBytes'
    | 'characters'
    | 'lineCharacters'
    | 'readingMs'
    | 'heapMib'
    | 'convertingMs',
    number
  >
>

/** What reading one document may cost. A real document of a large county (200 projects with 20 indicators each) is far
 *  below all of them; what is above is refused with its reason, whatever the format. */
export const LIMITS = {
  /** The file as it lies on the disk. */
  fileBytes: MOST_SOURCE_BYTES,
  /** Entries of a zipped file. A Word file has some 20 and one a picture, a workbook one a sheet. */
  zipEntries: 2000,
  /** One part of a zipped file, unpacked. The main part of 200 projects is about 8 MiB. */
  partBytes: 32 * MIB,
  /** All parts that are read of one zipped file, unpacked. */
  unpackedBytes: 48 * MIB,
  /** Elements of one XML part or web page. */
  elements: 1_000_000,
  /** Elements inside one another. Tables in tables in tables of a web page reach some 60. */
  depth: 256,
  /** Cells of all tables, blank ones too. 200 projects have 30,000. */
  cells: 200_000,
  /** A text file or web page, before it is decoded. Word writes some 30 KiB of markup for a project. */
  textBytes: 8 * MIB,
  /** Characters of a document's text, in UTF-16 units. The sample has 7,000 for 4 projects, a page twice that. */
  characters: 1_500_000,
  /** One line of text. The longest real paragraph is below 5,000. */
  lineCharacters: 200_000,
  /** Reading and recognising one document, in milliseconds, in a thread of its own. Starting the command and the thread and
   *  ending it take up to 600 more: of fifty hostile files the slowest took 1.85 seconds in all, of 2 allowed; with 1500 here
   *  it took 2.5. 200 projects of 20 indicators take 600 as text and 900 as a Word file. */
  readingMs: 1250,
  /** Heap of that thread, in MiB. With the rest of the command, the file and its unpacked parts the whole process took at most
   *  493 of 512 allowed; with 320 here it took 528. */
  heapMib: 256,
  /** LibreOffice converting one file, in milliseconds. It takes 5 to 10 seconds to start for the first time. */
  convertingMs: 60_000,
} as const satisfies Limits

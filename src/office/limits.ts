const MIB = 1024 * 1024

/** What opening one zipped file and walking through its parts may cost. */
export const OFFICE_LIMITS = {
  /** Entries of a zipped file. A Word file has some 20 and one a picture, a workbook one a sheet. */
  zipEntries: 2000,
  /** One part of a zipped file, unpacked. The main part of 600 pages is about 17 MiB, and thrice that where each run of text
   *  carries its own style. */
  partBytes: 64 * MIB,
  /** All parts that are read of one zipped file, unpacked. */
  unpackedBytes: 96 * MIB,
  /** Elements of one XML part or web page. 600 pages have 1,400,000. */
  elements: 4_000_000,
  /** Elements inside one another. Tables in tables in tables of a web page reach some 60. */
  depth: 256,
} as const

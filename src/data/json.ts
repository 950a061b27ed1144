/** How integer fen stand in a file of data: as a number where every reader of JSON reads that exactly, beyond 2^53 − 1 as a
 *  text of digits. `BigInt` takes both. */
export type WrittenFen = number | string

/** Fen for a file of data. */
export function writtenFen(fen: bigint): WrittenFen {
  const number = Number(fen)
  return Number.isSafeInteger(number) ? number : String(fen)
}

/** A record as JSON on one line, its amounts exact. */
export function compactJson(record: object): string {
  return JSON.stringify(record, withWrittenFen)
}

function withWrittenFen(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? writtenFen(value) : value
}

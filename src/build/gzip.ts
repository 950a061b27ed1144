import { createReadStream, createWriteStream } from 'node:fs'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip, gzipSync } from 'node:zlib'

/** Where the header of gzip names the system that packed it, and the value for one that is not known. */
const SYSTEM_AT = 9
const UNKNOWN_SYSTEM = 255

/** Bytes packed, the same on every system. */
export function gzip(bytes: Uint8Array): Uint8Array {
  const packed = gzipSync(bytes, { level: 9 })
  packed[SYSTEM_AT] = UNKNOWN_SYSTEM
  return packed
}

/** Packs pieces of a text, or of bytes, into a file, one after the other, without holding them all. */
export async function gzipTo(
  file: string,
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string>,
): Promise<void> {
  await pipeline(Readable.from(pieces), createGzip({ level: 9 }), forAnySystem(), createWriteStream(file))
}

/** The texts of files as pieces, each without its own line ends as a line. */
export async function* linesOf(files: readonly string[]): AsyncGenerator<string> {
  for (const file of files) {
    for await (const piece of createReadStream(file, 'utf8')) yield String(piece).replaceAll('\n', '')
    yield '\n'
  }
}

function forAnySystem(): Transform {
  let passed = 0
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      const at = SYSTEM_AT - passed
      passed += piece.length
      if (at >= 0 && at < piece.length) piece[at] = UNKNOWN_SYSTEM
      done(null, piece)
    },
  })
}

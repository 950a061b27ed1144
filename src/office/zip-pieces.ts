import { constants, deflateRawSync } from 'node:zlib'
import { strToU8, Zip, ZipPassThrough } from 'fflate'

/** Zip files keep local time; the same numbers in every time zone give the same bytes. */
const DATE = new Date(1980, 0, 1)
/** The number of the method deflate. */
const DEFLATE = 8
/** So many characters are packed at once. */
const PIECE = 1 << 19

/** A file to be packed, its text in pieces. */
interface PackedText {
  readonly path: string
  readonly pieces: Iterable<string>
}

/** A zip file of texts, in this order, as pieces of bytes: neither is held as a whole. The same texts give the same bytes on one
 *  kind of processor. */
export function* zipPieces(files: Iterable<PackedText>): Generator<Uint8Array> {
  const made: Uint8Array[] = []
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    made.push(bytes)
  })
  for (const { path, pieces } of files) {
    const entry = new PackedEntry(path)
    zip.add(entry)
    for (const piece of gathered(pieces)) {
      entry.push(strToU8(piece))
      yield* made.splice(0)
    }
    entry.push(new Uint8Array(), true)
  }
  zip.end()
  yield* made
}

/** An entry that is packed by the system's own library, which is many times faster than the package's. */
class PackedEntry extends ZipPassThrough {
  constructor(path: string) {
    super(path)
    this.compression = DEFLATE
    this.mtime = DATE
  }

  protected override process(chunk: Uint8Array, final: boolean): void {
    const finishFlush = final ? constants.Z_FINISH : constants.Z_FULL_FLUSH
    this.ondata(null, deflateRawSync(chunk, { level: 6, finishFlush }), final)
  }
}

/** Small pieces joined: what is packed apart packs worse. */
function* gathered(pieces: Iterable<string>): Generator<string> {
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < PIECE) continue
    yield text
    text = ''
  }
  if (text !== '') yield text
}

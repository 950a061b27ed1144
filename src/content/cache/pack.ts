import { hash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs'

/** Where the bytes of an entry stand in a pack, and their SHA-256. */
interface PackedEntry {
  readonly at: number
  readonly length: number
  readonly sha256: string
}

/** The last bytes of a pack: the length of its table, and the table's SHA-256 in hexadecimal digits. */
const LENGTH_BYTES = 8
const TRAILER_BYTES = LENGTH_BYTES + 64

/** Writes many small pieces of bytes into one file: the pieces, a table of where they stand, and a hash over each. */
export class PackWriter {
  readonly #file: number
  readonly #table: (readonly [string, PackedEntry])[] = []
  #at = 0
  #isOpen = true

  /** Begins the file, or empties it. Throws when the system refuses. */
  constructor(path: string) {
    this.#file = openSync(path, 'w')
  }

  /** Adds a piece; of a name that was added before the later one is found. Throws when the system refuses to write. */
  add(name: string, bytes: Uint8Array): void {
    this.#table.push([name, { at: this.#at, length: bytes.length, sha256: hash('sha256', bytes) }])
    this.#write(bytes)
  }

  /** Writes the table and closes the file. Throws when the system refuses to write. */
  end(): void {
    const table = new TextEncoder().encode(JSON.stringify(this.#table))
    this.#write(table)
    const length = String(table.length).padStart(LENGTH_BYTES, '0')
    this.#write(new TextEncoder().encode(length + hash('sha256', table)))
    this.close()
  }

  /** Closes the file, whole or not, unless it is closed. */
  close(): void {
    if (this.#isOpen) closeSync(this.#file)
    this.#isOpen = false
  }

  #write(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length; ) from += writeSync(this.#file, bytes, from)
    this.#at += bytes.length
  }
}

/** Reads the pieces of a pack, each when it is asked for. What is damaged, or was cut off, is as if it were not there. */
export class PackReader {
  readonly #file: number
  readonly #table: ReadonlyMap<string, PackedEntry>

  /** Opens the file. Throws when the system refuses. */
  constructor(path: string) {
    this.#file = openSync(path, 'r')
    this.#table = this.#readTable()
  }

  get names(): ReadonlySet<string> {
    return new Set(this.#table.keys())
  }

  /** The bytes of a piece; undefined where there is none, or other bytes stand there than were written. */
  bytesOf(name: string): Uint8Array | undefined {
    const entry = this.#table.get(name)
    return entry && this.#checked(entry.at, entry.length, entry.sha256)
  }

  close(): void {
    closeSync(this.#file)
  }

  #readTable(): ReadonlyMap<string, PackedEntry> {
    const { size } = fstatSync(this.#file)
    const trailer = new TextDecoder().decode(this.#bytes(Math.max(size - TRAILER_BYTES, 0), TRAILER_BYTES))
    const length = Number(trailer.slice(0, LENGTH_BYTES))
    const at = size - TRAILER_BYTES - length
    const table = at >= 0 && this.#checked(at, length, trailer.slice(LENGTH_BYTES))
    return new Map(table ? JSON.parse(new TextDecoder().decode(table)) : [])
  }

  #checked(at: number, length: number, sha256: string): Uint8Array | undefined {
    const bytes = this.#bytes(at, length)
    return hash('sha256', bytes) === sha256 ? bytes : undefined
  }

  #bytes(at: number, length: number): Uint8Array {
    const bytes = new Uint8Array(length)
    let read = 0
    for (let more = 1; read < length && more > 0; read += more)
      more = readSync(this.#file, bytes, read, length - read, at + read)
    return bytes.subarray(0, read)
  }
}

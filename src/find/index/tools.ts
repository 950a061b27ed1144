/** What making an index needs of the world around it. */
export interface IndexTools {
  /** The same bytes always give the same bytes. */
  readonly gzip: (bytes: Uint8Array) => Uint8Array
  /** Deflate without anything around it (RFC 1951); the same bytes always give the same bytes. */
  readonly deflate: (bytes: Uint8Array) => Uint8Array
  /** Throws where the bytes are damaged. */
  readonly gunzip: (bytes: Uint8Array) => Uint8Array
  /** SHA-256 in hexadecimal digits. */
  readonly digest: (bytes: Uint8Array) => string
  /** What is kept of an earlier build under a name; undefined where nothing is. What it holds is not to be believed. */
  readonly kept: (name: string) => Promise<Uint8Array | undefined>
  /** Keeps something for the next build. */
  readonly keep: (name: string, bytes: Uint8Array) => Promise<void>
}

/** A file of the index. */
export interface IndexFile {
  readonly path: string
  readonly bytes: Uint8Array
}

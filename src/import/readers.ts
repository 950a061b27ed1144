import type { SourceText } from './document.ts'
import { readText } from './read-text.ts'

/** Makes the common form of one kind of file. */
interface Reader {
  readonly accepts: (name: string, bytes: Uint8Array) => boolean
  /** @throws ImportFault when the bytes cannot be read. */
  readonly read: (name: string, bytes: Uint8Array) => SourceText
}

/** Every kind of file that can be read; the first that accepts a file reads it. Text stands last: it takes any file
 *  and says what is wrong with one that is not text. */
const READERS: readonly Reader[] = [{ accepts: () => true, read: readText }]

/** Reads a file's bytes by the reader for its kind.
 *  @throws ImportFault when no reader can. */
export function readDocument(name: string, bytes: Uint8Array): SourceText {
  const reader = READERS.find(({ accepts }) => accepts(name, bytes))
  if (!reader) throw new Error(`No reader accepts ${name}.`)
  return reader.read(name, bytes)
}

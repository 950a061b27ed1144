import { Buffer, isUtf8 } from 'node:buffer'
import { type Diagnostic, diagnose, type Place } from '../../faults/diagnostic.ts'
import { codePointOf, unsafeIndexOf } from '../../faults/quote.ts'
import type { FolderEntry, Reader } from './reader.ts'

/** The largest text that is read. */
export const MOST_TEXT_BYTES = 2_000_000

const UTF_8 = new TextDecoder('utf-8')

/** Reads a UTF-8 text file of at most 2 MB; a byte order mark is dropped. Undefined, with a fault reported, when it
 *  cannot be taken as text. Throws when the system refuses to read it. */
export function readTextFile(reader: Reader, entry: FolderEntry): string | undefined {
  if (entry.bytes > MOST_TEXT_BYTES) {
    reader.report('file-too-large', entry.path, entry.name, '2 MB')
    return undefined
  }
  const text = decodeText(reader.bytesOf(entry), entry.path)
  if (typeof text === 'string') return text
  reader.diagnostics.push(text)
  return undefined
}

/** Bytes as text. Refuses what is not UTF-8 and characters that nobody sees. `file` is for the place. */
export function decodeText(bytes: Uint8Array, file: string): string | Diagnostic {
  if (!isUtf8(bytes)) return notUtf8(bytes, file)
  const text = UTF_8.decode(bytes)
  const unsafe = unsafeIndexOf(text)
  if (unsafe === -1) return text
  return diagnose('control-character', placeAt(text, unsafe, file), codePointOf(text.slice(unsafe)))
}

function notUtf8(bytes: Uint8Array, file: string): Diagnostic {
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  for (let index = decoded.indexOf('\ufffd'); index !== -1; index = decoded.indexOf('\ufffd', index + 1)) {
    const offset = Buffer.byteLength(decoded.slice(0, index))
    // The document may hold a genuine U+FFFD, which is EF BF BD.
    if (isUtf8(bytes.subarray(offset, offset + 3)) && bytes[offset] === 0xef) continue
    const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')
    return diagnose('not-utf-8', placeAt(decoded, index, file), `0x${byte}`, encodingOf(bytes))
  }
  return diagnose('not-utf-8', file)
}

/** The encoding that a file seems to have which is not UTF-8: what Windows writes in Chinese. Empty when it is neither. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16'
  try {
    const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes)
    return /\p{Script=Han}/u.test(text) ? 'GB18030 (GBK, ANSI)' : ''
  } catch {
    return ''
  }
}

function placeAt(text: string, index: number, file: string): Place {
  const before = text.slice(0, index)
  return { file, line: before.split('\n').length, column: index - before.lastIndexOf('\n') }
}

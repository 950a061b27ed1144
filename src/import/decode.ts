import { isUtf8 } from 'node:buffer'
import { type ImportFault, importFault } from '../faults/import-fault.ts'
import { LIMITS } from './limits.ts'

/** The text of a file, with the encoding that its bytes were found to be in. */
interface Decoded {
  readonly text: string
  readonly encoding: string
}

type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030'

const MARKS: readonly (readonly [mark: readonly number[], encoding: Encoding])[] = [
  [[0xef, 0xbb, 0xbf], 'UTF-8'],
  [[0xff, 0xfe], 'UTF-16LE'],
  [[0xfe, 0xff], 'UTF-16BE'],
]
const BAD = '\ufffd'
/** Of the two-byte characters of a real GBK page, at least so many are of the common set GB 2312. Other bytes that
 *  happen to be valid GBK, such as damaged UTF-8, have about half. */
const COMMON_SHARE = 0.8

/** The text of a file in UTF-8, UTF-16 or GB18030 (of which GBK and GB 2312 are parts). A byte order mark stays in it, so
 *  that it is accounted for. `declared` is what the file says of itself, where it does; bytes that are valid UTF-8 are
 *  UTF-8 whatever is said. `most`: characters that are read, markup among them.
 *  @throws ImportFault for other bytes, saying which byte fits no encoding. */
export function decodeText(
  name: string,
  bytes: Uint8Array,
  declared?: string,
  most: number = LIMITS.characters,
): Decoded {
  if (bytes.length > LIMITS.textBytes)
    throw importFault('text-bytes-over', name, `${bytes.length}`, `${LIMITS.textBytes}`)
  const encoding = encodingOf(name, bytes, declared)
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  const bad = text.indexOf(BAD)
  if (bad >= 0 && encoding !== 'UTF-8')
    throw undecodable(name, bytes, byteAt(bytes, text.slice(0, bad), encoding), encoding)
  if (text.length > most) throw importFault('text-characters-over', name, `${text.length}`, `${most}`)
  return {
    text,
    encoding: MARKS.some(([mark]) => startsWith(bytes, mark)) ? `${encoding} with byte order mark` : encoding,
  }
}

function encodingOf(name: string, bytes: Uint8Array, declared: string | undefined): Encoding {
  const marked = MARKS.find(([mark]) => startsWith(bytes, mark))?.[1]
  if (isUtf8(bytes)) return 'UTF-8'
  if (marked && marked !== 'UTF-8') return marked
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const utf8 = marked === 'UTF-8' || /^utf-?8$/i.test(declared ?? '')
  if (utf8 || isNearlyUtf8(text)) throw undecodable(name, bytes, firstBadUtf8(bytes, text), 'UTF-8')
  const wide = utf16Of(bytes)
  if (wide) return wide
  if (/^gb/i.test(declared ?? '') || isCommonGbk(bytes)) return 'GB18030'
  const bad = firstBadUtf8(bytes, text)
  throw importFault('encoding-not-known', name, hex(bytes, bad), `${bad}`)
}

/** Damaged UTF-8: some characters of several bytes are whole, and few are not. */
function isNearlyUtf8(text: string): boolean {
  const bad = text.split(BAD).length - 1
  const whole = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0
  return whole > 2 * bad
}

/** UTF-16 without its mark is told by the zero bytes of its spaces, digits and line ends, all on one side. */
function utf16Of(bytes: Uint8Array): Encoding | undefined {
  if (bytes.length % 2 !== 0 || !bytes.includes(0)) return undefined
  const zeros = [0, 0]
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [high = 0, low = 0] = zeros
  if (low > 20 * high) return 'UTF-16LE'
  return high > 20 * low ? 'UTF-16BE' : undefined
}

function isCommonGbk(bytes: Uint8Array): boolean {
  let pairs = 0
  let common = 0
  for (let at = 0; at < bytes.length; at++) {
    const [byte = 0, next = 0] = [bytes[at], bytes[at + 1]]
    if (byte < 0x80) continue
    if (next >= 0x30 && next <= 0x39) at += 3
    else {
      pairs++
      if (byte >= 0xa1 && byte <= 0xf7 && next >= 0xa1) common++
      at++
    }
  }
  return pairs > 0 && common >= COMMON_SHARE * pairs
}

/** Byte offset after `before`, the text that was decoded well. */
function byteAt(bytes: Uint8Array, before: string, encoding: Encoding): number {
  if (encoding !== 'GB18030') return before.length * 2
  let at = 0
  for (const _ of before) {
    const [byte = 0, next = 0] = [bytes[at], bytes[at + 1]]
    at += byte < 0x80 ? 1 : next >= 0x30 && next <= 0x39 ? 4 : 2
  }
  return at
}

function firstBadUtf8(bytes: Uint8Array, text: string): number {
  for (let from = 0; ; ) {
    const at = text.indexOf(BAD, from)
    const offset = Buffer.byteLength(text.slice(0, at < 0 ? text.length : at))
    const printed = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd
    if (at < 0 || !printed) return offset
    from = at + 1
  }
}

function undecodable(name: string, bytes: Uint8Array, offset: number, encoding: Encoding): ImportFault {
  return importFault('byte-not-of-encoding', name, hex(bytes, offset), `${offset}`, encoding)
}

function hex(bytes: Uint8Array, offset: number): string {
  return `0x${(bytes[offset] ?? 0).toString(16).padStart(2, '0')}`
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, at) => bytes[at] === byte)
}

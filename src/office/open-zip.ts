import { crc32, inflateRawSync } from 'node:zlib'
import { importFault } from '../faults/import-fault.ts'
import { OFFICE_LIMITS as LIMITS } from './limits.ts'

/** A zipped file, opened. Nothing is unpacked until it is read, and nothing is ever written. */
export interface Zip {
  /** Names of all entries but folders, as the file has them. */
  readonly names: readonly string[]
  /** An entry unpacked; undefined when there is none of this name.
   *  @throws ImportFault when it is damaged, or larger than it says or than the limits. */
  readonly read: (entry: string) => Uint8Array | undefined
  /** An entry that is text, such as an XML part: UTF-8, or UTF-16 with its byte order mark.
   *  @throws ImportFault also when its bytes are no such text. */
  readonly text: (entry: string) => string | undefined
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

const END_SIGNATURE = 0x06054b50
const CENTRAL_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const END_LENGTH = 22
const MAX_COMMENT = 0xffff
const ENCRYPTED = 1
const ZIP64 = 0xffffffff
const UTF_16_MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** Opens a zipped file by its central directory. Sizes are checked before unpacking and while unpacking.
 *  Source: APPNOTE.TXT 6.3.10, 4.3.
 *  @throws ImportFault when it is cut short, encrypted, has names that lead elsewhere or too many entries. */
export function openZip(file: string, bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = entriesOf(file, bytes, view)
  let left: number = LIMITS.unpackedBytes
  const read = (name: string) => {
    const entry = entries.get(name)
    if (!entry) return undefined
    const data = unpack(file, bytes, view, entry, Math.min(LIMITS.partBytes, left))
    left -= data.length
    return data
  }
  const text = (name: string) => {
    const data = read(name)
    return data && decodePart(file, name, data)
  }
  return { names: [...entries.keys()], read, text }
}

function decodePart(file: string, name: string, data: Uint8Array): string {
  const encoding = UTF_16_MARKS.find(([mark]) => mark.every((byte, n) => data[n] === byte))?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(data)
  } catch {
    throw importFault('zip-entry-not-text', file, name, encoding.toUpperCase())
  }
}

function entriesOf(file: string, bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = endOf(file, view)
  const count = view.getUint16(end + 10, true)
  if (count > LIMITS.zipEntries) throw importFault('zip-entries-over', file, `${count}`, `${LIMITS.zipEntries}`)
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let n = 0; n < count; n++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw importFault('zip-directory-broken', file)
    const length = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length))
    checkName(file, name)
    if (view.getUint16(at + 8, true) & ENCRYPTED) throw importFault('zip-encrypted', file, name)
    if (entries.has(name)) throw importFault('zip-entry-twice', file, name)
    if (!name.endsWith('/'))
      entries.set(name, {
        name,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      })
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function endOf(file: string, view: DataView): number {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at--)
    if (view.getUint32(at, true) === END_SIGNATURE) return at
  throw importFault('zip-end-missing', file)
}

/** Names are only looked up, never written to; one that leads elsewhere is a sign of a forged file. */
function checkName(file: string, name: string): void {
  const leadsElsewhere = /^[/\\]|^[A-Za-z]:|\\|\0/.test(name) || name.split('/').includes('..')
  if (leadsElsewhere) throw importFault('zip-name-leads-elsewhere', file, name)
}

function unpack(file: string, bytes: Uint8Array, view: DataView, entry: Entry, limit: number): Uint8Array {
  const { name, method, crc, packed, size, offset } = entry
  if ([packed, size, offset].includes(ZIP64) || size > limit)
    throw importFault('zip-entry-bytes-over', file, name, `${limit}`)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE)
    throw importFault('zip-entry-misplaced', file, name)
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packed > bytes.length) throw importFault('zip-entry-cut-short', file, name)
  const data = inflate(file, entry, bytes.subarray(start, start + packed))
  if (method !== 0 && method !== 8) throw importFault('zip-entry-packed-otherwise', file, name, `${method}`)
  if (data.length !== size || crc32(data) !== crc) throw importFault('zip-entry-mismatch', file, name)
  return data
}

/** Unpacks at most one byte more than the entry says it has, so that a forged size cannot fill the memory. */
function inflate(file: string, { name, method, size }: Entry, data: Uint8Array): Uint8Array {
  if (method !== 8) return data
  try {
    return inflateRawSync(data, { maxOutputLength: size + 1 })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    throw importFault('zip-entry-not-unpacked', file, name)
  }
}

/** Byte-for-byte edits of a zipped file, to forge one. */

/** A zipped file with a name in it changed to another of the same length, in its directory and its entry. */
export function renameIn(zip: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(zip).toString('latin1').replaceAll(from, to)
  return Uint8Array.from(Buffer.from(text, 'latin1'))
}

/** A zipped file whose directory says another unpacked size of every entry. */
export function withSizes(zip: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(zip)
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 1))
    bytes.writeUInt32LE(size, at + 24)
  return Uint8Array.from(bytes)
}

/** A zipped file whose directory says every entry is encrypted. */
export function asEncrypted(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip)
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 1))
    bytes.writeUInt16LE(1, at + 8)
  return Uint8Array.from(bytes)
}

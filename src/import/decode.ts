import { ImportFault } from './fault.ts'

const STARTS: readonly (readonly [prefix: readonly number[], kind: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a .docx, .xlsx or other zipped file'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old .doc or .xls file'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF file'],
  [[0xff, 0xfe], 'UTF-16 text'],
  [[0xfe, 0xff], 'UTF-16 text'],
]

/** The text of a UTF-8 file. A byte order mark stays in it, so that it is accounted for.
 *  @throws ImportFault for any other bytes, saying what they look like or where they stop being UTF-8. */
export function decodeUtf8(name: string, bytes: Uint8Array): string {
  const kind = STARTS.find(([prefix]) => prefix.every((byte, at) => bytes[at] === byte))?.[1]
  if (kind) throw new ImportFault(`${name}: this is ${kind}; only plain text in UTF-8 can be read. Save it as such.`)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const at = firstDifference(bytes, new TextEncoder().encode(text))
  if (at === undefined && !text.includes('\0')) return text
  const offset = at ?? bytes.indexOf(0)
  const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0')
  throw new ImportFault(
    `${name}: byte 0x${byte} at offset ${offset} is not UTF-8 text (GBK perhaps). Save the file as UTF-8.`,
  )
}

function firstDifference(a: Uint8Array, b: Uint8Array): number | undefined {
  const at = a.findIndex((byte, index) => byte !== b[index])
  return at >= 0 ? at : undefined
}

import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openZip } from '../../../src/office/open-zip.ts'
import { asEncrypted, renameIn, withSizes } from '../import/zip-file.ts'

const PLAIN = zipSync({ 'a.xml': strToU8('<a/>'), 'b/': new Uint8Array(), 'b/c.bin': Uint8Array.of(1, 2, 3) })
const ZEROS = new Uint8Array(65 * 1024 * 1024)

describe('a zipped file', () => {
  test('gives its entries by name, and text by its encoding', () => {
    const wide = Uint8Array.from([0xff, 0xfe, 0x2d, 0x4e])
    const zip = openZip(
      'a.docx',
      zipSync({ 'a.xml': strToU8('甲'), 'w.xml': wide, 's.bin': [Uint8Array.of(7), { level: 0 }] }),
    )
    expect(zip.names).toEqual(['a.xml', 'w.xml', 's.bin'])
    expect([zip.text('a.xml'), zip.text('w.xml'), zip.read('s.bin'), zip.read('no')]).toEqual([
      '甲',
      '中',
      Uint8Array.of(7),
      undefined,
    ])
  })

  test('may have a comment at its end', () => {
    const bytes = Buffer.from(PLAIN)
    bytes.writeUInt16LE(2, bytes.length - 2)
    expect(openZip('a.docx', Uint8Array.from([...bytes, 0x21, 0x21])).text('a.xml')).toBe('<a/>')
  })
})

describe('a zipped file is refused', () => {
  test.each<[title: string, bytes: Uint8Array, message: string]>([
    ['cut short', PLAIN.slice(0, -30), 'a.docx: the file is damaged or cut short: its end is missing.'],
    ['cut at the front', PLAIN.slice(20), 'the file is damaged or cut short'],
    [
      'with a name that leads up',
      renameIn(PLAIN, 'b/c.bin', '../c.bi'),
      'a.docx: it holds a packed file “../c.bi”, whose name leads elsewhere.',
    ],
    ['with a name from the root', renameIn(PLAIN, 'b/c.bin', '/bc.bin'), '“/bc.bin”, whose name leads elsewhere'],
    ['with a name of another system', renameIn(PLAIN, 'b/c.bin', 'C:\\.bin'), 'whose name leads elsewhere'],
    [
      'with a name twice',
      renameIn(zipSync({ 'a.xml': strToU8('1'), 'b.xml': strToU8('2') }), 'b.xml', 'a.xml'),
      '“a.xml” is in it twice',
    ],
    ['with a password', asEncrypted(PLAIN), 'a.docx: “a.xml” is encrypted. Save the file without a password.'],
    [
      'of too many entries',
      zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_, n) => [`${n}`, new Uint8Array()]))),
      'a.docx: it holds 2001 packed files; at most 2000 are read.',
    ],
  ])('%s', (_, bytes, message) => expect(() => openZip('a.docx', bytes).read('a.xml')).toThrow(message))

  test.each<[title: string, bytes: Uint8Array, message: string]>([
    [
      'larger than the limit, as it says',
      zipSync({ 'a.xml': ZEROS }),
      'a.docx: “a.xml” in it is larger than the 67108864 bytes that are read of it.',
    ],
    ['larger than it says', withSizes(zipSync({ 'a.xml': ZEROS }), 100), '“a.xml” cannot be unpacked'],
    ['smaller than it says', withSizes(PLAIN, 100), '“a.xml” is not what its directory says'],
    [
      'changed',
      renameIn(zipSync({ 'a.xml': [strToU8('甲'), { level: 0 }] }), '\xe7\x94\xb2', '\xe4\xb8\xad'),
      '“a.xml” is not what its directory says',
    ],
    ['no text', zipSync({ 'a.xml': Uint8Array.of(0xff, 0x41) }), '“a.xml” is not text in UTF-8'],
  ])('when an entry is %s', (_, bytes, message) =>
    expect(() => openZip('a.docx', bytes).text('a.xml')).toThrow(message),
  )

  test('when its entries together are larger than the limit', () => {
    const part = ZEROS.subarray(0, 40 * 1024 * 1024)
    const zip = openZip('a.docx', zipSync({ a: part, b: part, c: part }, { level: 0 }))
    expect([zip.read('a')?.length, zip.read('b')?.length]).toEqual([41_943_040, 41_943_040])
    expect(() => zip.read('c')).toThrow('“c” in it is larger than the 16777216 bytes')
  })
})

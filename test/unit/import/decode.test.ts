import { expect, test } from 'vitest'
import { decodeUtf8 } from '../../../src/import/decode.ts'

test('UTF-8 is read, and its byte order mark kept to be accounted for', () => {
  expect(decodeUtf8('a.txt', Uint8Array.of(0xef, 0xbb, 0xbf, 0xe7, 0x94, 0xb2))).toBe('\ufeff甲')
})

test.each<[title: string, bytes: number[], message: string]>([
  ['GBK', [0x41, 0xd6, 0xd0], 'a.txt: byte 0xd6 at offset 1 is not UTF-8 text (GBK perhaps). Save the file as UTF-8.'],
  [
    'a zero byte',
    [0x41, 0x00],
    'a.txt: byte 0x00 at offset 1 is not UTF-8 text (GBK perhaps). Save the file as UTF-8.',
  ],
  [
    'UTF-16',
    [0xff, 0xfe, 0x41, 0x00],
    'a.txt: this is UTF-16 text; only plain text in UTF-8 can be read. Save it as such.',
  ],
  [
    'a Word document',
    [0x50, 0x4b, 0x03, 0x04, 0x14],
    'a.txt: this is a .docx, .xlsx or other zipped file; only plain text in UTF-8 can be read. Save it as such.',
  ],
  [
    'a character cut short',
    [0x41, 0xe7, 0x94],
    'a.txt: byte 0xe7 at offset 1 is not UTF-8 text (GBK perhaps). Save the file as UTF-8.',
  ],
])('%s is refused', (_, bytes, message) => {
  expect(() => decodeUtf8('a.txt', Uint8Array.from(bytes))).toThrow(message)
})

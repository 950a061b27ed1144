import { describe, expect, test } from 'vitest'
import { decodeText } from '../../../src/import/decode.ts'

function decode(bytes: readonly number[], declared?: string) {
  return decodeText('a.txt', Uint8Array.from(bytes), declared)
}

const LE = [0x2d, 0x4e, 0x87, 0x65, 0x0a, 0x00, 0x31, 0x00]
/** 中文 five times. */
const GBK = Array.from({ length: 5 }, () => [0xd6, 0xd0, 0xce, 0xc4]).flat()
const BE = [0x4e, 0x2d, 0x65, 0x87, 0x00, 0x0a, 0x00, 0x31]

describe('text', () => {
  test.each<[title: string, bytes: number[], text: string, encoding: string]>([
    ['UTF-8', [0xe7, 0x94, 0xb2], '甲', 'UTF-8'],
    [
      'UTF-8 with its mark, which is kept to be accounted for',
      [0xef, 0xbb, 0xbf, 0xe7, 0x94, 0xb2],
      '\ufeff甲',
      'UTF-8 with byte order mark',
    ],
    ['UTF-8 that prints a replacement character', [0xef, 0xbf, 0xbd], '\ufffd', 'UTF-8'],
    ['UTF-16, low byte first', [0xff, 0xfe, ...LE], '\ufeff中文\n1', 'UTF-16LE with byte order mark'],
    ['UTF-16, high byte first', [0xfe, 0xff, ...BE], '\ufeff中文\n1', 'UTF-16BE with byte order mark'],
    ['UTF-16 without its mark, low byte first', [...LE, ...LE], '中文\n1中文\n1', 'UTF-16LE'],
    ['UTF-16 without its mark, high byte first', [...BE, ...BE], '中文\n1中文\n1', 'UTF-16BE'],
    ['GB 2312', [0x41, 0xd6, 0xd0, 0xce, 0xc4, 0x0a], 'A中文\n', 'GB18030'],
    [
      'GB18030 with a character of four bytes',
      [0xd6, 0xd0, 0xce, 0xc4, 0x84, 0x31, 0x95, 0x33, 0xb6, 0xfe],
      '中文\ufeff二',
      'GB18030',
    ],
    ['nothing', [], '', 'UTF-8'],
  ])('in %s is read', (_, bytes, text, encoding) => expect(decode(bytes)).toEqual({ text, encoding }))

  test.each<[title: string, bytes: number[], declared: string | undefined, message: string]>([
    [
      'UTF-8 with a byte that is cut short',
      [0xe7, 0x94, 0xb2, 0xe4, 0xb8, 0xad, 0xe6, 0x96, 0x87, 0xe4, 0xb8],
      undefined,
      'a.txt: byte 0xe4 at offset 9 is not UTF-8 text. Save the file as UTF-8.',
    ],
    [
      'what says it is UTF-8 and is not',
      [0x41, 0xd6, 0xd0],
      'utf-8',
      'a.txt: byte 0xd6 at offset 1 is not UTF-8 text.',
    ],
    [
      'GB18030 with a byte that ends too early',
      [...GBK, 0xb6, 0xfe, 0xd6],
      undefined,
      'a.txt: byte 0xd6 at offset 22 is not GB18030 text.',
    ],
    [
      'GB18030 with a byte that means nothing',
      [0x84, 0x31, 0x95, 0x33, 0xff, ...GBK],
      undefined,
      'a.txt: byte 0xff at offset 4 is not GB18030 text.',
    ],
    [
      'UTF-16 with half a pair',
      [0xff, 0xfe, 0x2d, 0x4e, 0x00, 0xd8, 0x2d, 0x4e],
      undefined,
      'a.txt: byte 0x00 at offset 4 is not UTF-16LE text.',
    ],
    [
      'bytes of no encoding',
      [0x80, 0x81, 0x8f, 0x90],
      undefined,
      'a.txt: its encoding is not known: byte 0x80 at offset 0 is not UTF-8, and the rest is not GB18030 or UTF-16 text.',
    ],
  ])('%s is refused', (_, bytes, declared, message) => expect(() => decode(bytes, declared)).toThrow(message))
})

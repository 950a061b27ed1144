import { expect, test } from 'vitest'
import { decodeText } from '../../../../src/content/read/text-file.ts'

test.each([
  ['甲\n乙', [0xe7, 0x94, 0xb2, 0x0a, 0xe4, 0xb9, 0x99]],
  ['甲', [0xef, 0xbb, 0xbf, 0xe7, 0x94, 0xb2]],
  ['\ufffd', [0xef, 0xbf, 0xbd]],
  ['a\tb\r\n', [0x61, 0x09, 0x62, 0x0d, 0x0a]],
  ['', []],
])('%j is read from its bytes', (text, bytes) => {
  expect(decodeText(Uint8Array.from(bytes), 'a.yaml')).toBe(text)
})

test.each([
  ['not-utf-8', '0xFF', 1, 1, [0xff]],
  ['not-utf-8', '0xBC', 2, 2, [0x61, 0x0a, 0x62, 0xbc, 0xa8]],
  ['not-utf-8', '0xE7', 1, 3, [0xef, 0xbf, 0xbd, 0x61, 0xe7, 0x94]],
  ['control-character', 'U+0000', 1, 2, [0x61, 0x00]],
  ['control-character', 'U+202E', 2, 1, [0x0a, 0xe2, 0x80, 0xae]],
  ['control-character', 'U+000D', 1, 2, [0x61, 0x0d, 0x62]],
])('%s is told with the byte or character %s, line %i, column %i', (code, quoted, line, column, bytes) => {
  const diagnostic = decodeText(Uint8Array.from(bytes), 'a.yaml')
  expect(diagnostic).toMatchObject({ code, place: { file: 'a.yaml', line, column } })
  expect(diagnostic).toHaveProperty('message.en', expect.stringContaining(quoted))
})

test.each([
  ['GB18030 (GBK, ANSI)', [0xcf, 0xee, 0xc4, 0xbf]],
  ['UTF-16', [0xff, 0xfe, 0x79, 0x98]],
])('a file that seems to be %s is said to be so', (encoding, bytes) => {
  const diagnostic = decodeText(Uint8Array.from(bytes), 'a.yaml')
  expect(diagnostic).toHaveProperty('message.zh', expect.stringContaining(`文件像是 ${encoding} 编码`))
})

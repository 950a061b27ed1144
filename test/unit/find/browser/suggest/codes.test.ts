import { expect, test } from 'vitest'
import { codesFor, looksLikeCode } from '../../../../../src/find/browser/suggest/codes.ts'
import type { CodeFile } from '../../../../../src/find/shared/suggest/files.ts'

test.each([
  ['1303', true],
  ['13030321b95', true],
  ['a123', true],
  ['130', false],
  ['abcd', false],
  ['1303车', false],
])('%s looks like a code: %j', (text, looks) => expect(looksLikeCode(text)).toBe(looks))

const FILES: readonly CodeFile[] = [
  [
    ['1301a', '甲', 2025, 0],
    ['1302b', '乙', 2025, 0],
  ],
  [
    ['1302c', '丙', 2025, 0],
    ['1302d', '丁', 2025, 0],
  ],
  [['1303e', '戊', 2025, 0]],
]

test.each([
  ['1301', ['1301a'], [0]],
  ['1302', ['1302b', '1302c', '1302d'], [0, 1]],
  ['1302c', ['1302c'], [1]],
  ['1303e', ['1303e'], [2]],
  ['1302cx', [], [1]],
  ['0', [], [0]],
  ['9', [], [2]],
])('%s begins the codes %j, from the files %j', async (text, codes, files) => {
  const read: number[] = []
  const found = await codesFor(
    text,
    ['1', '1302c', '1303'],
    async (file) => {
      read.push(file)
      return FILES[file] ?? []
    },
    8,
  )
  expect(found.map(([code]) => code)).toEqual(codes)
  expect(read).toEqual(files)
})

test('no more files are read than it takes', async () => {
  const read: number[] = []
  const fileAt = async (file: number) => {
    read.push(file)
    return FILES[file] ?? []
  }
  await codesFor('13', ['1', '1302c', '1303'], fileAt, 2)
  expect(read).toEqual([0])
})

import { expect, test } from 'vitest'
import { fileCountOf, fileOf, nameFileOf } from '../../../../../src/find/shared/suggest/key.ts'

test.each([
  [0, 100, 1],
  [100, 100, 1],
  [101, 100, 2],
  [10_000, 60, 256],
])('%i things, about %i each, are shared out to %i files', (things, each, files) =>
  expect(fileCountOf(things, each)).toBe(files),
)

test.each([
  ['车', 256, 251],
  ['车辆', 256, 60],
  ['rd', 256, 75],
  ['车辆', 1, 0],
])('the key %s of %i files is in file %i', (key, files, file) => expect(fileOf(key, files)).toBe(file))

test('while one syllable is typed the file of names is the same', () => {
  expect(['=x', '=xi', '=xia', '=xiao'].map((sound) => nameFileOf(sound, 256))).toEqual([216, 216, 216, 216])
  expect(nameFileOf('xc', 256)).not.toBe(nameFileOf('xz', 256))
})

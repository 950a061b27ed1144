import { expect, test } from 'vitest'
import { manifestSchema, nameListSchema, namesPath } from '../../../src/model/manifest.ts'
import { manifestWith, namesWith } from '../portal/examples.ts'

test('the lists of names of a year are counted from 0', () => {
  expect(namesPath(2025, 0)).toBe('data/names-2025-0.json')
})

test('what a site writes is a manifest and a list of names', () => {
  expect(manifestSchema.parse(manifestWith())).toEqual(manifestWith())
  expect(nameListSchema.parse(namesWith())).toEqual(namesWith())
})

test.each([
  ['12', false],
  ['9007199254740993', true],
  ['-9007199254740993', true],
  ['1e99', false],
  ['0009007199254740993', false],
])('digits %s stand for fen: %s', (fen, holds) => {
  const years = manifestWith().years.map((year) => ({ ...year, fen }))
  expect(manifestSchema.safeParse(manifestWith({ years })).success).toBe(holds)
})

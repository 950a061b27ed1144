import { expect, test } from 'vitest'
import { COUNTED, floorWords, formatBand, GRADE_NAMES, PENDING, UNGRADED } from '../../../src/words/grade.ts'

const SCALE = {
  raw: '',
  bands: [
    { grade: 'excellent', from: 1 },
    { grade: 'good', from: 0.95 },
    { grade: 'fair', from: 0.9 },
    { grade: 'poor', from: 0 },
  ],
} as const

test.each([
  [0, '100% 及以上'],
  [1, '95% 及以上，不到 100%'],
  [2, '90% 及以上，不到 95%'],
  [3, '不到 90%'],
])('band %d of the scale is written %s', (index, words) => {
  expect(formatBand(SCALE, index)).toBe(words)
})

test('a band that the scale does not have is a mistake of the caller', () => {
  expect(() => formatBand(SCALE, 4)).toThrow('has no band 4')
})

test('grades have their Chinese names', () => {
  expect(GRADE_NAMES).toEqual({ excellent: '优', good: '良', fair: '中', poor: '差' })
  expect([PENDING, UNGRADED]).toEqual(['待评', '不定级'])
  expect(COUNTED.map(({ name }) => name).join('')).toBe('优良中差不定级待评')
})

test('what a target would earn by being just met', () => expect(floorWords('fair')).toBe('刚好达标会得“中”'))

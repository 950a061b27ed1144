import { describe, expect, test } from 'vitest'
import { parsePlanPoint, parseShare } from '../../../src/parse/plan-point.ts'

describe('spend plan', () => {
  test.each([
    ['50.00%', 0.5],
    ['50%', 0.5],
    ['50', 0.5],
    ['８０．００％', 0.8],
    ['100.00%', 1],
    ['0', 0],
    ['33.33%', 0.3333],
    ['62.5 %', 0.625],
    [' 90.00% ', 0.9],
  ])('the printed share %s is %f of the budget', (raw, share) => {
    expect(parseShare(raw)).toBe(share)
  })

  test.each([
    ['', undefined],
    ['　', undefined],
    ['一半', 'share-not-number'],
    ['50%左右', 'share-not-number'],
    ['%', 'share-not-number'],
    ['1/2', 'share-not-number'],
    ['150%', 'share-out-of-range'],
    ['100.01%', 'share-out-of-range'],
    ['-5%', 'share-out-of-range'],
  ])('the cell “%s” has no share', (raw, fault) => {
    expect(parseShare(raw)).toBe(fault)
  })

  test.each([
    ['3月底', 3],
    ['12月底', 12],
    ['10月', 10],
    ['6月末', 6],
  ])('the column head %s is a month', (label, month) => {
    expect(parsePlanPoint(label, '50.00%')).toStrictEqual({ label, month, raw: '50.00%', share: 0.5 })
  })

  test('a blank cell keeps its month and has no share', () => {
    expect(parsePlanPoint('3月底', '')).toStrictEqual({ label: '3月底', month: 3, raw: '' })
  })

  test('a cell at fault is named by its rule', () => {
    expect(parsePlanPoint('3月底', '120%')).toBe('share-out-of-range')
  })
})

test.each([
  ['-0.1', 'share-out-of-range'],
  ['0.5 %', 0.005],
  ['约50%', 'share-not-number'],
  ['5.', 'share-not-number'],
  ['50%%', 'share-not-number'],
  ['1.25%', 0.0125],
])('the cell %s is read as %s', (raw, share) => expect(parseShare(raw)).toBe(share))

test('a column head in full width is a month, read in tens', () => {
  expect(parsePlanPoint('１０月底', '')).toStrictEqual({ label: '１０月底', month: 10, raw: '' })
})

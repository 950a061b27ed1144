import { expect, test } from 'vitest'
import { unitOf } from '../../../../src/import/layouts/unit.ts'

test.each([
  ['101001秦皇岛市某某局本级', { code: '101001', name: '秦皇岛市某某局本级' }],
  ['101001 某某局', { code: '101001', name: '某某局' }],
  ['101A1某某局', { code: '101A1', name: '某某局' }],
  ['某某局', undefined],
  ['101001', undefined],
  ['2021年度', undefined],
  ['1.发挥作用', undefined],
  ['45人', undefined],
])('the printed unit %s is split', (printed, unit) => expect(unitOf(printed)).toEqual(unit))

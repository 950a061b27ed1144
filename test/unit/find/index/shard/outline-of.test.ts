import { expect, test } from 'vitest'
import { outlineOf } from '../../../../../src/find/index/shard/outline-of.ts'
import type { SearchRecord } from '../../../../../src/find/shared/record.ts'

const recordWith = (kind: SearchRecord['kind'], name: string, unit?: string): SearchRecord => ({
  ...{ kind, url: '/', name, pinyin: [], rows: [] },
  facets: unit === undefined ? {} : { unit: [{ id: unit, label: `单位${unit}` }] },
})

test('pages that are alike what they continue are not told; the others are by the names and units of the year before', () => {
  const records = [
    recordWith('project', '会议费', 'b'),
    recordWith('project', '会议费', 'a'),
    recordWith('project', '车辆', 'b'),
    recordWith('project', '车辆购置', 'c'),
    recordWith('department', '单位a', 'a'),
  ]
  const links = [undefined, { page: 4, isAlike: false }, { page: 5, isAlike: true }, undefined, undefined]
  const before = { names: ['会议', '会议费', '单位a'], units: [['a', '单位a'] as const, ['c', '丙局'] as const] }
  const rules = [{ id: 'plan-falls', title: '支出计划下降' }]
  const values = [
    { id: 'plan-falls', label: '支出计划下降' },
    { id: 'pending', label: '待评' },
  ]
  expect(outlineOf({ year: 2023, links, before, rules }, records, values)).toEqual({
    year: 2023,
    kinds: [
      ['project', 4],
      ['department', 1],
    ],
    links: [0, 9, 1, 0, 0],
    changed: [1],
    names: [1, '车辆购置', 0],
    counts: [2, 1, 1],
    units: [['b', '单位b'], 0, ['c', '单位c']],
    unit: '%%%$',
    values: ['plan-falls', { id: 'pending', label: '待评' }],
  })
})

test('terms have neither year nor unit', () => {
  const before = { names: [], units: [] }
  expect(outlineOf({ links: [undefined], before, rules: [] }, [recordWith('term', '预算')], [])).toEqual({
    kinds: [['term', 1]],
    links: [0],
    changed: [],
    names: ['预算'],
    counts: [1],
    units: [],
    unit: '#',
    values: [],
  })
})

import { expect, test } from 'vitest'
import { outlineOf } from '../../../../../src/find/index/shard/outline-of.ts'
import type { SearchRecord } from '../../../../../src/find/shared/record.ts'

const recordWith = (kind: SearchRecord['kind'], name: string, unit?: string): SearchRecord => ({
  ...{ kind, url: '/', name, pinyin: [], rows: [] },
  facets: unit === undefined ? {} : { unit: [{ id: unit, label: `单位${unit}` }] },
})

test('names, kinds and units stand once, each with its pages', () => {
  const records = [
    recordWith('project', '会议费', 'b'),
    recordWith('project', '会议费', 'a'),
    recordWith('project', '车辆', 'b'),
    recordWith('department', '单位a', 'a'),
  ]
  expect(
    outlineOf({ year: 2023, links: [undefined, 4, 5, undefined], namesBefore: ['会议', '车辆'] }, records),
  ).toEqual({
    year: 2023,
    kinds: [
      ['project', 3],
      ['department', 1],
    ],
    names: ['会议费', 1, '单位a'],
    counts: [2, 1, 1],
    units: [
      ['b', '单位b'],
      ['a', '单位a'],
    ],
    values: [],
    unit: '%%$%',
    links: [0, 9, 1, 0],
  })
})

test('terms have neither year nor unit', () => {
  expect(outlineOf({ links: [undefined], namesBefore: [] }, [recordWith('term', '预算')])).toEqual({
    kinds: [['term', 1]],
    names: ['预算'],
    counts: [1],
    units: [],
    values: [],
    unit: '#',
    links: [0],
  })
})

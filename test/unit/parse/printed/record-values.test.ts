import { expect, test } from 'vitest'
import { recordValuesOf, valueKeyOf } from '../../../../src/parse/printed/record-values.ts'

test('every printed value of a record has its key and how it must stand, and nothing else has', () => {
  const record = {
    ...{
      name: '甲',
      moneyUnit: '元',
      budget: '10.00',
      funding: { 财政资金: '10.00', 其他资金: '' },
      goals: ['1.办好'],
    },
    indicators: [
      { level1: '产出指标', level2: ' ', name: '次数', target: '≥6次', otherYears: [{ year: 2020, target: '5' }] },
    ],
    ...{ source: { file: 'source/a.txt' }, supplied: ['moneyUnit'], unplaced: [{ text: '余', place: '第3行' }] },
    continues: '2020/1/a',
  }
  expect(recordValuesOf(record).map(({ path, text, standing }) => [valueKeyOf(path), text, standing])).toEqual([
    ['name', '甲', undefined],
    ['budget', '10.00', 'anywhere'],
    ['funding.财政资金', '10.00', 'anywhere'],
    ['goals.1', '1.办好', 'anywhere'],
    ['indicators.1.level1', '产出指标', undefined],
    ['indicators.1.name', '次数', 'anywhere'],
    ['indicators.1.target', '≥6次', 'cell'],
    ['indicators.1.otherYears.1.target', '5', undefined],
  ])
})

test('of a row of money the amounts must be printed, its label and its reason may be spelled otherwise', () => {
  const funding = [{ source: '年度资金总额', executed: '9', score: '10', reason: '按时' }]
  expect(recordValuesOf({ funding }).map(({ path, standing }) => [valueKeyOf(path), standing])).toEqual([
    ['funding.1.source', undefined],
    ['funding.1.executed', 'anywhere'],
    ['funding.1.score', 'anywhere'],
    ['funding.1.reason', undefined],
  ])
})

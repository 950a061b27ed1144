import { expect, test } from 'vitest'
import { parseWholeAppraisal } from '../../../src/parse/appraisal.ts'
import { valueFaultsOf } from '../../../src/parse/value-faults.ts'
import { parseTasks, parseWholeTargets } from '../../../src/parse/whole-targets.ts'

const PLACE = { year: 2021, unit: 'mou-ju' }

test('a department’s whole targets are read as printed, amounts exact, what is not there absent', () => {
  const file = {
    ...{ name: '某局', unit: '301001某局', moneyUnit: '万元' as const, budget: '1480.50' },
    funding: { 基本支出: '900' },
    tasks: [{ name: '修路', content: '修好路', amounts: { 总额: '300' } }],
    goals: ['1.路好'],
    indicators: [{ level1: '产出指标', level2: '数量指标', name: '长', target: '≥9公里' }],
    supplied: ['year' as const],
  }
  expect(parseWholeTargets(file, PLACE)).toEqual({
    ...{ year: 2021, unit: 'mou-ju', name: '某局', printedUnit: '301001某局', moneyUnit: '万元' },
    budget: { raw: '1480.50', fen: 1_480_500_000n },
    funding: [{ source: '基本支出', amount: { raw: '900', fen: 900_000_000n } }],
    tasks: [
      { name: '修路', content: '修好路', amounts: [{ source: '总额', amount: { raw: '300', fen: 300_000_000n } }] },
    ],
    goals: [{ label: '1.', text: '路好' }],
    indicators: [
      {
        ...{ number: 1, level1: '产出指标', level2: '数量指标', name: '长' },
        category: { group: 'output', kind: 'quantity' },
        target: { raw: '≥9公里', kind: 'quantity', operator: '>=', number: 9, unit: '公里' },
      },
    ],
    supplied: ['year'],
  })
})

test('tasks keep what became of them', () =>
  expect(parseTasks([{ name: '修路', done: '已完成', amounts: {} }], '元')).toEqual([
    { name: '修路', done: '已完成', amounts: [] },
  ]))

test('an amount that cannot be read is told with the keys that lead to it', () => {
  const file = {
    ...{ moneyUnit: '元', budget: '约十万', funding: { 财政拨款: '1,23' }, periodMoney: { 总额: '1e5' } },
    tasks: [{ amounts: { 总额: '1' } }, { amounts: { 总额: '很多' } }],
  }
  expect(valueFaultsOf(file)).toEqual([
    { code: 'amount-not-number', path: ['budget'] },
    { code: 'amount-not-number', path: ['funding', '财政拨款'] },
    { code: 'amount-not-number', path: ['periodMoney', '总额'] },
    { code: 'amount-not-number', path: ['tasks', 1, 'amounts', '总额'] },
  ])
})

test('a department’s self-appraisal is one with tasks, whose amounts are checked too', () => {
  const printed = {
    ...{ name: '某局', moneyUnit: '元' as const, funding: [], indicators: [], grade: '优' },
    tasks: [{ name: '修路', amounts: { 总额: '很多' } }],
  }
  expect(parseWholeAppraisal(printed, PLACE)).toEqual({
    appraisal: {
      ...{ year: 2021, unit: 'mou-ju', name: '某局', moneyUnit: '元', funding: [], indicators: [], grade: '优' },
      tasks: [{ name: '修路', amounts: [{ source: '总额', amount: { raw: '很多' } }] }],
    },
    faults: [{ code: 'amount-not-number', path: ['tasks', 0, 'amounts', '总额'] }],
  })
})

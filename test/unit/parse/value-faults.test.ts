import { expect, test } from 'vitest'
import { valueFaultsOf } from '../../../src/parse/value-faults.ts'

test('every value that cannot be read is named by the keys that lead to it', () => {
  const file = {
    moneyUnit: '元',
    budget: '约一万',
    funding: { 财政资金: '10000.00', 其他资金: '若干' },
    spendPlan: { '3月底': '一半', '6月底': '120%', '10月底': '', '12月底': '100%' },
  }
  expect(valueFaultsOf(file)).toEqual([
    { code: 'amount-not-number', path: ['budget'] },
    { code: 'amount-not-number', path: ['funding', '其他资金'] },
    { code: 'share-not-number', path: ['spendPlan', '3月底'] },
    { code: 'share-out-of-range', path: ['spendPlan', '6月底'] },
  ])
})

test.each([
  ['an unknown money unit', { moneyUnit: '美元', budget: '一万六' }, [['budget']]],
  ['numbers where texts belong', { budget: 5, spendPlan: { '3月底': 100, '6月底': 'abc' } }, [['spendPlan', '6月底']]],
  ['an unknown month', { spendPlan: { 一季度: 'abc' } }, []],
  ['texts where maps belong', { funding: 'abc', spendPlan: ['abc'] }, []],
  ['nothing', undefined, []],
  ['a list', ['abc'], []],
])('beside %s the values are told all the same', (_, file, paths) => {
  expect(valueFaultsOf(file).map(({ path }) => path)).toEqual(paths)
})

test.each([
  ['万元', '0.000001', []],
  ['元', '0.000001', [['budget']]],
  ['美元', '0.000001', [['budget']]],
  [undefined, '0.01', []],
])('in %s the budget %s has faults at %j', (moneyUnit, budget, paths) => {
  expect(valueFaultsOf({ moneyUnit, budget }).map(({ path }) => path)).toEqual(paths)
})

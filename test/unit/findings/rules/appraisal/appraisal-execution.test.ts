import { expect, test } from 'vitest'
import { RATE_NOT_EXECUTED } from '../../../../../src/findings/rules/appraisal/appraisal-execution.ts'
import { parseAmount } from '../../../../../src/parse/amount.ts'
import { parseFigure } from '../../../../../src/parse/figure.ts'
import { appraisalWith } from '../../../examples.ts'

function foundIn(revised: string, executed: string, rate: string) {
  const amount = (raw: string) => parseAmount(raw, '万元') ?? { raw }
  const funding = [
    { source: '年度资金总额', revised: amount(revised), executed: amount(executed), rate: parseFigure(rate) },
  ]
  return RATE_NOT_EXECUTED.findInAppraisal(appraisalWith({ moneyUnit: '万元', funding }))
}

test.each([
  ['100.00', '98.00', '98.00%', false],
  ['100.00', '98.00', '98', false],
  ['100.00', '98.00', '0.98', false],
  ['300.00', '100.00', '33.33%', false],
  ['300.00', '100.00', '33.34%', false],
  ['0.15', '0.13', '84.91%', false],
  ['200.00', '197.00', '0.98', false],
  ['200.00', '197.00', '98.00%', true],
  ['200.00', '198.00', '98%', false],
  ['200.00', '199.00', '98%', true],
  ['200.00', '200.00', '0.98', true],
  ['2', '1', '60%', false],
  ['2,000', '1,200', '62.00%', true],
  ['100.00', '98.00', '100%', true],
  ['100.00', '62.00', '82.00%', true],
  ['0', '0', '100%', false],
  ['100.00', '', '98%', false],
  ['100.00', '98.00', '/', false],
  ['1000000', '333390', '33.33%', false],
  ['1000000', '333410', '33.33%', true],
])('revised %s, executed %s, rate %s: %s', (revised, executed, rate, found) => {
  expect(foundIn(revised, executed, rate).length > 0).toBe(found)
})

test('the message tells what the amounts come to', () => {
  expect(foundIn('100.00', '62.00', '82.00%')).toEqual([
    {
      place: '',
      values: ['82.00%', '62.00', '100.00'],
      message: '自评“年度资金总额”的执行率写的是“82.00%”；执行数“62.00”，预算数“100.00”，相除是 62%。',
    },
  ])
})

test('the message has no white space of the cells, the values have', () => {
  expect(foundIn(' 100.00 ', ' 62.00 ', ' 82.00% ')).toEqual([
    {
      place: '',
      values: [' 82.00% ', ' 62.00 ', ' 100.00 '],
      message: '自评“年度资金总额”的执行率写的是“82.00%”；执行数“62.00”，预算数“100.00”，相除是 62%。',
    },
  ])
})

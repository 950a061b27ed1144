import { expect, test } from 'vitest'
import { AMOUNT_NOT_READABLE } from '../../../../../src/findings/rules/money/amount-not-readable.ts'
import { parseAmount } from '../../../../../src/parse/amount.ts'
import { departmentWith, projectWith } from '../../../examples.ts'

function amount(raw: string) {
  return parseAmount(raw, '元') ?? { raw }
}

test.each([
  ['10万元左右', true],
  ['854万854万', true],
  ['100000.00 100000.00', true],
  ['10万元/年', true],
  ['￥100（大写：贰佰元整）', true],
  ['100000.00元整', false],
  ['100,000.00元（含上年结转）', false],
  ['壹拾万元整', false],
  ['0', false],
  ['', false],
  ['/', false],
  ['不适用', false],
])('the budget “%s” is found: %s', (raw, found) => {
  const project = projectWith({ budget: amount(raw) })
  expect(AMOUNT_NOT_READABLE.find(project, departmentWith({ projects: [project] })).length > 0).toBe(found)
})

test('budget, sources and monitoring are each quoted where they stand', () => {
  const project = projectWith({
    budget: amount('10万元左右'),
    funding: [
      { source: '财政资金', amount: amount('约10万元') },
      { source: '其他资金', amount: amount('0') },
    ],
  })
  const spent = [
    { label: '6月底', month: 6, raw: '5万5万' },
    { label: '9月底', month: 9, raw: '62%', share: 0.62 },
    { label: '10月底', month: 10, raw: '' },
  ]
  const monitoring = [{ year: 2021, unit: '101001', name: project.name, moneyUnit: '元' as const, spent }]
  expect(AMOUNT_NOT_READABLE.find(project, departmentWith({ monitoring }))).toEqual([
    { place: 'money', values: ['10万元左右'], message: '预算数印的是“10万元左右”，定不出是哪一个数。' },
    { place: 'money', values: ['约10万元'], message: '财政资金印的是“约10万元”，定不出是哪一个数。' },
    { place: 'plan', values: ['5万5万'], message: '到6月底的支出印的是“5万5万”，定不出是哪一个数。' },
  ])
})

test('a self-appraisal is looked at too', () => {
  const funding = [
    { source: '年度资金总额', original: amount('10'), revised: amount('10万元左右'), executed: amount('/') },
  ]
  const appraisal = { year: 2021, unit: '101001', name: '甲', moneyUnit: '元' as const, funding, indicators: [] }
  expect(AMOUNT_NOT_READABLE.findInAppraisal(appraisal)).toEqual([
    {
      place: '',
      values: ['10万元左右'],
      message: '自评“年度资金总额”的全年预算印的是“10万元左右”，定不出是哪一个数。',
    },
  ])
})

test('the message has no white space of the cell, the value has', () => {
  const project = projectWith({ budget: amount(' 10万元左右 ') })
  expect(AMOUNT_NOT_READABLE.find(project, departmentWith({}))).toEqual([
    { place: 'money', values: [' 10万元左右 '], message: '预算数印的是“10万元左右”，定不出是哪一个数。' },
  ])
})

test('spending that can be read, and that of another project, is not found', () => {
  const project = projectWith({})
  const report = { year: 2021, unit: '101001', name: project.name, moneyUnit: '元' as const }
  const readable = { ...report, spent: [{ label: '6月底', month: 6, raw: '31.20', fen: 3120n }] }
  const other = { ...report, name: '车辆保险', spent: [{ label: '6月底', month: 6, raw: '5万5万' }] }
  expect(AMOUNT_NOT_READABLE.find(project, departmentWith({ monitoring: [readable, other] }))).toEqual([])
})

test('each amount of a self-appraisal is named', () => {
  const unclear = amount('10万元左右')
  const row = { source: '总额', original: unclear, revised: unclear, executed: unclear }
  const appraisal = { year: 2021, unit: '101001', name: '甲', moneyUnit: '元' as const, funding: [row], indicators: [] }
  expect(AMOUNT_NOT_READABLE.findInAppraisal(appraisal).map(({ message }) => message)).toEqual([
    '自评“总额”的年初预算印的是“10万元左右”，定不出是哪一个数。',
    '自评“总额”的全年预算印的是“10万元左右”，定不出是哪一个数。',
    '自评“总额”的全年执行印的是“10万元左右”，定不出是哪一个数。',
  ])
})

import { expect, test } from 'vitest'
import type { AppraisalFile } from '../../../src/model/files/appraisal-file.ts'
import { parseAppraisal } from '../../../src/parse/appraisal.ts'

const PLACE = { year: 2023, unit: '101001' }
const LEAST: AppraisalFile['appraisals'][number] = { name: '安可替代', moneyUnit: '万元', funding: [], indicators: [] }

test('an appraisal has what its file has, read', () => {
  const { appraisal, faults } = parseAppraisal(
    {
      ...LEAST,
      code: '51092324T000010263357',
      unit: '101001某某局',
      department: '某某局',
      goals: [{ planned: '购买设备', actual: '完成' }],
      funding: [
        {
          source: '总额',
          original: '0.00',
          revised: '3.36',
          executed: '3.36',
          rate: '100.00%',
          weight: '10',
          score: '/',
        },
        { source: '其他资金', original: '', revised: '/' },
      ],
      indicators: [
        {
          level1: '产出指标',
          level2: '经济成本指标',
          name: '成本控制数',
          operator: '≤',
          target: '30',
          unit: '万元',
          actual: '完成',
          weight: '90',
          score: '',
          reason: '',
        },
        { level1: '产出指标', level2: '质量指标', name: '合格率' },
      ],
      totalWeight: '100',
      conclusion: '良好',
      fields: [{ label: '项目负责人', text: '（略）' }],
    },
    PLACE,
  )
  expect(faults).toEqual([])
  expect(appraisal).toStrictEqual({
    year: 2023,
    unit: '101001',
    code: '51092324T000010263357',
    name: '安可替代',
    printedUnit: '101001某某局',
    department: '某某局',
    moneyUnit: '万元',
    goals: [{ planned: '购买设备', actual: '完成' }],
    funding: [
      {
        source: '总额',
        original: { raw: '0.00', fen: 0n },
        revised: { raw: '3.36', fen: 3_360_000n },
        executed: { raw: '3.36', fen: 3_360_000n },
        rate: { raw: '100.00%', value: 1 },
        weight: { raw: '10', value: 10 },
        score: { raw: '/' },
      },
      { source: '其他资金', original: { raw: '' }, revised: { raw: '/' } },
    ],
    indicators: [
      {
        number: 1,
        level1: '产出指标',
        level2: '经济成本指标',
        name: '成本控制数',
        operator: '≤',
        target: '30',
        unit: '万元',
        actual: '完成',
        planned: { raw: '≤30万元', kind: 'quantity', operator: '<=', number: 30, unit: '万元' },
        achieved: { raw: '完成', kind: 'quality' },
        weight: { raw: '90', value: 90 },
        score: { raw: '' },
        reason: '',
      },
      {
        number: 2,
        level1: '产出指标',
        level2: '质量指标',
        category: { group: 'output', kind: 'quality' },
        name: '合格率',
      },
    ],
    totalWeight: { raw: '100', value: 100 },
    conclusion: '良好',
    fields: [{ label: '项目负责人', text: '（略）' }],
  })
})

test('an amount that cannot be read is named by the keys that lead to it', () => {
  const funding = [
    { source: '总额', original: '0.00' },
    { source: '其他资金', revised: '若干', executed: '约十万' },
  ]
  expect(parseAppraisal({ ...LEAST, funding }, PLACE).faults).toEqual([
    { code: 'amount-not-number', path: ['funding', 1, 'revised'] },
    { code: 'amount-not-number', path: ['funding', 1, 'executed'] },
  ])
})

test.each([
  [{ actual: '12.6公里' }, { kind: 'quantity', operator: '=', number: 12.6, unit: '公里' }],
  [
    { actual: '100', unit: '%' },
    { kind: 'quantity', operator: '=', number: 100, unit: '%' },
  ],
  [
    { actual: '98%', unit: '%' },
    { kind: 'quantity', operator: '=', number: 98, unit: '%' },
  ],
  [
    { actual: '12', unit: '月' },
    { kind: 'quantity', operator: '=', number: 12, unit: '月' },
  ],
  [
    { actual: '20万', unit: 'm3' },
    { kind: 'quantity', operator: '=', number: 20, unit: '万m3' },
  ],
  [
    { actual: '500㎡', unit: '平方米' },
    { kind: 'quantity', operator: '=', number: 500, unit: '㎡' },
  ],
  [{ actual: '完成13台' }, { kind: 'quantity', operator: '=', number: 13, unit: '台' }],
  [{ actual: '全面完成' }, { kind: 'quality' }],
  [{ actual: '2023年11月' }, { kind: 'dates', from: '2023-11', to: '2023-11' }],
  [{ actual: '是' }, { kind: 'yes-no', value: true }],
  [{ actual: '' }, { kind: 'blank' }],
])('the actual value of %o is read', (cells, read) => {
  const indicators = [{ level1: '产出指标', level2: '数量指标', name: '数量', ...cells }]
  const [indicator] = parseAppraisal({ ...LEAST, indicators }, PLACE).appraisal.indicators
  expect(indicator?.achieved).toEqual({ raw: cells.actual, ...read })
  expect(indicator?.actual).toBe(cells.actual)
})

test.each(['已完成13台', '全部完成13台', '全面完成13台', ' 完成13台 '])('%s counts like 13台', (actual) => {
  const indicators = [{ level1: '产出指标', level2: '数量指标', name: '数量', actual }]
  const [indicator] = parseAppraisal({ ...LEAST, indicators }, PLACE).appraisal.indicators
  expect(indicator?.achieved).toEqual({ raw: actual, kind: 'quantity', operator: '=', number: 13, unit: '台' })
})

test.each([
  ['2023年11月', '月', 'dates'],
  ['2021', '年', 'quantity'],
  ['是', '次', 'yes-no'],
  ['未完成13台', '', 'quality'],
])('the actual %s beside the unit %s is read as %s', (actual, unit, kind) => {
  const indicators = [{ level1: '产出指标', level2: '数量指标', name: '数量', actual, unit }]
  const [indicator] = parseAppraisal({ ...LEAST, indicators }, PLACE).appraisal.indicators
  expect(indicator?.achieved?.kind).toBe(kind)
})

import { expect, test } from 'vitest'
import type { ProjectFile } from '../../../src/model/files/project-file.ts'
import { parseProject } from '../../../src/parse/project.ts'

const PLACE = { year: 2021, unit: '101001', name: 'vehicle-insurance' }
const LEAST: ProjectFile = { name: '车辆保险费', moneyUnit: '元', budget: '16000.00', funding: {}, indicators: [] }

test('a project has what its file has, read', () => {
  const project = parseProject(
    {
      ...LEAST,
      code: '13030321EDVATPNRXMPQI',
      title: '2.车辆保险费绩效目标表',
      unit: '101001本级',
      funding: { 财政资金: '16000.00', 其他资金: '0' },
      purpose: '四辆公车2021年续保',
      spendPlan: { '3月底': '', '6月底': '100.00%' },
      goals: ['1.保证续保'],
      indicators: [
        {
          level1: '产出指标',
          level2: '数量指标',
          name: '使用率',
          description: '',
          target: '≥75%',
          basis: '年度工作计划',
        },
        { level1: '其他', level2: '其他', name: '无列' },
      ],
      source: { file: 'source/a.txt', place: '第63–170行' },
    },
    PLACE,
  )
  expect(project).toStrictEqual({
    year: 2021,
    unit: '101001',
    slug: '13030321edvatpnrxmpqi',
    code: '13030321EDVATPNRXMPQI',
    name: '车辆保险费',
    title: '2.车辆保险费绩效目标表',
    printedUnit: '101001本级',
    moneyUnit: '元',
    budget: { raw: '16000.00', fen: 1_600_000n },
    funding: [
      { source: '财政资金', amount: { raw: '16000.00', fen: 1_600_000n } },
      { source: '其他资金', amount: { raw: '0', fen: 0n } },
    ],
    purpose: '四辆公车2021年续保',
    spendPlan: [
      { label: '3月底', month: 3, raw: '' },
      { label: '6月底', month: 6, raw: '100.00%', share: 1 },
    ],
    goals: [{ label: '1.', text: '保证续保' }],
    indicators: [
      {
        number: 1,
        level1: '产出指标',
        level2: '数量指标',
        category: { group: 'output', kind: 'quantity' },
        name: '使用率',
        description: '',
        target: { raw: '≥75%', kind: 'quantity', operator: '>=', number: 75, unit: '%' },
        basis: '年度工作计划',
      },
      { number: 2, level1: '其他', level2: '其他', name: '无列' },
    ],
    source: { file: 'source/a.txt', place: '第63–170行' },
  })
})

test('a project without a code is named by its file, and what is not published is absent', () => {
  expect(parseProject(LEAST, PLACE)).toStrictEqual({
    year: 2021,
    unit: '101001',
    slug: 'vehicle-insurance',
    name: '车辆保险费',
    moneyUnit: '元',
    budget: { raw: '16000.00', fen: 1_600_000n },
    funding: [],
    indicators: [],
  })
})

test('what stands beside the target of the year is read in the unit of its row', () => {
  const row = { level1: '产出指标', level2: '数量指标', name: '绿地面积', target: '50', unit: '㎡' }
  const others = {
    baseline: '40',
    otherYears: [
      { year: 2019, target: '45', actual: '44㎡' },
      { year: 2020, target: '' },
    ],
    finalTarget: { year: 2025, target: '≥60' },
    noNumberReason: '',
  }
  const [indicator] = parseProject({ ...LEAST, indicators: [{ ...row, ...others }] }, PLACE).indicators
  const area = (raw: string, number: number, operator = '=') => ({
    raw,
    kind: 'quantity',
    operator,
    number,
    unit: '㎡',
  })
  expect(indicator).toStrictEqual({
    number: 1,
    level1: '产出指标',
    level2: '数量指标',
    category: { group: 'output', kind: 'quantity' },
    name: '绿地面积',
    target: area('50㎡', 50),
    baseline: area('40㎡', 40),
    otherYears: [
      { year: 2019, target: area('45㎡', 45), actual: area('44㎡', 44) },
      { year: 2020, target: { raw: '', kind: 'blank' } },
    ],
    finalTarget: { year: 2025, target: area('≥60㎡', 60, '>=') },
    noNumberReason: '',
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { examine } from '../../../../src/import/examine.ts'

const FIXTURES = join(import.meta.dirname, '../../../fixtures/import/layouts')

/** Word documents in the layouts that departments publish, with what each must give. */
test.each<[name: string, gives: Record<string, unknown>]>([
  [
    'midterm-beside-annual-money',
    {
      budget: '300',
      funding: { 财政拨款: '200', 其他资金: '100' },
      periodGoals: ['目标1：改造管网30公里。'],
      goals: ['目标1：改造管网10公里。'],
      periodMoney: { 中期资金总额: '900', 财政拨款: '600', 其他资金: '300' },
    },
  ],
  [
    'period-beside-annual-money',
    {
      budget: '300',
      funding: { 当年财政拨款: '280', 其他资金: '20' },
      periodMoney: { 实施期资金总额: '900', 财政资金: '900', 其他资金: '0' },
    },
  ],
  ['unknown-side-cell', { budget: '65', funding: { 财政拨款: '65' }, fields: [{ label: '项目总预算', text: '65' }] }],
  ['starred-labels', { name: '管网改造', department: '某某县住建局', budget: '300' }],
  [
    'head-in-two-rows',
    {
      indicators: [
        {
          level1: '产出指标',
          level2: '数量指标',
          name: '改造管网长度',
          operator: '≥',
          target: '10',
          unit: '公里',
        },
        {
          level1: '满意度指标',
          level2: '服务对象满意度指标',
          name: '居民满意度',
          operator: '≥',
          target: '90',
          unit: '%',
        },
      ],
    },
  ],
])('the form %s is read', (name, gives) => {
  const { faults, recognised } = examine(`${name}.docx`, readFileSync(join(FIXTURES, `${name}.docx`)), 2024)
  expect(faults).toEqual([])
  expect(recognised.projects[0]?.file).toMatchObject(gives)
})

test('a self-appraisal whose columns have letters, （A） and （B）, is read', () => {
  const name = 'columns-with-letters.docx'
  const { faults, recognised } = examine(name, readFileSync(join(FIXTURES, name)), 2022)
  const file = recognised.appraisals[0]?.file
  expect(faults).toEqual([])
  expect(file).toMatchObject({ totalWeight: '100', totalScore: '100', moneyUnit: '万元' })
  expect(file?.funding).toEqual([
    { source: '年度资金总额', revised: '20', executed: '20', rate: '100.00%', weight: '10', score: '10' },
    { source: '本年财政拨款', revised: '20', executed: '20', rate: '', weight: '—', score: '—' },
    { source: '其他资金', revised: '', executed: '', rate: '', weight: '—', score: '—' },
  ])
  expect(file?.indicators).toHaveLength(9)
  expect(file?.indicators[2]).toEqual({
    level1: '产出指标（70分）',
    level2: '质量指标',
    name: '项目（工程）验收合格率',
    target: '100%',
    actual: '100%',
    weight: '20',
    score: '20',
    reason: '',
  })
})

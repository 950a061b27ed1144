import { expect, test } from 'vitest'
import { spendingGapsOf, spendingOf } from '../../../../src/facts/money/spending.ts'
import type { Monitoring } from '../../../../src/model/monitoring.ts'
import { appraisalWith, departmentWith, executedWith, planWith, projectWith } from '../../examples.ts'

const project = projectWith({ budget: { raw: '', fen: 100_000n }, spendPlan: planWith(0.5, undefined, 0.8, 1) })
const monitoring: Monitoring[] = [
  {
    year: 2021,
    unit: '101001',
    name: '人大会议',
    moneyUnit: '元',
    spent: [
      { label: '10月底', month: 10, raw: '620.00', fen: 62_000n },
      { label: '6月底', month: 6, raw: '' },
      { label: '3月底', month: 3, raw: '50%', share: 0.5 },
    ],
  },
]
const appraisals = [appraisalWith({ funding: [executedWith(80_000, 76_000)] })]

test('monitoring of a name that two projects have is of neither', () => {
  const projects = [project, { ...project, slug: 'a2' }]
  const department = departmentWith({ monitoring, projects })
  expect(projects.map((one) => spendingOf(department, one))).toEqual([undefined, undefined])
})

test('monitoring gives points in the order of the months, of the budget first published', () => {
  expect(spendingOf(departmentWith({ monitoring }), project)).toEqual({
    base: 'budget',
    points: [
      { label: '3月底', month: 3, raw: '50%', from: 'monitoring', share: 0.5 },
      { label: '6月底', month: 6, raw: '', from: 'monitoring' },
      { label: '10月底', month: 10, raw: '620.00', from: 'monitoring', fen: 62_000n, share: 0.62 },
    ],
  })
})

test('the appraisal ends the year, and amounts are of the revised budget it prints', () => {
  const spending = spendingOf(departmentWith({ monitoring, appraisals }), project)
  expect(spending?.base).toBe('revised')
  expect(spending?.points.map(({ month, share, from }) => [month, share, from])).toEqual([
    [3, 0.5, 'monitoring'],
    [6, undefined, 'monitoring'],
    [10, 0.775, 'monitoring'],
    [12, 0.95, 'appraisal'],
  ])
})

test('a revised budget of 0 is no base', () => {
  const nothing = [appraisalWith({ funding: [executedWith(0, 0)] })]
  expect(spendingOf(departmentWith({ appraisals: nothing }), project)).toEqual({
    base: 'budget',
    points: [{ label: '12月底', month: 12, raw: '', from: 'appraisal', fen: 0n, share: 0 }],
  })
})

test('nothing published is no spending', () => {
  expect(spendingOf(departmentWith({}), project)).toBeUndefined()
  expect(spendingOf(departmentWith({ monitoring }), projectWith({ name: '会议费' }))).toBeUndefined()
})

test('the gap stands at every month where plan and actual both have a share', () => {
  const spending = spendingOf(departmentWith({ monitoring }), project)
  expect(spending && spendingGapsOf(project, spending)).toEqual([
    { label: '3月底', month: 3, planned: 0.5, actual: 0.5, gap: 0 },
    { label: '10月底', month: 10, planned: 0.8, actual: 0.62, gap: -0.18 },
  ])
  expect(spending && spendingGapsOf({}, spending)).toEqual([])
})

test('amounts that cannot be read are points without a share, and a base that cannot be read gives none', () => {
  const about = { raw: '10万元左右' }
  const unreadSpent = [appraisalWith({ funding: [{ source: '年度资金总额', executed: about }] })]
  expect(spendingOf(departmentWith({ appraisals: unreadSpent }), project)).toEqual({
    base: 'budget',
    points: [{ label: '12月底', month: 12, raw: '10万元左右', from: 'appraisal' }],
  })
  const spent = { raw: '1', fen: 100n }
  const unreadBase = [appraisalWith({ funding: [{ source: '年度资金总额', revised: about, executed: spent }] })]
  expect(spendingOf(departmentWith({ appraisals: unreadBase }), project)).toEqual({
    base: 'revised',
    points: [{ label: '12月底', month: 12, raw: '1', from: 'appraisal', fen: 100n }],
  })
})

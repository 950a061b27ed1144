import { expect, test } from 'vitest'
import { TABLE } from '../../browser/projects/examples.ts'

test('names stand once, in the order of their pinyin', () => {
  expect(TABLE.names).toEqual(['车辆保险费', '车辆维修', '培训费', '银行手续费'])
  expect(TABLE.name).toEqual([0, 2, 0, 3, 1])
  expect(TABLE.unitNames).toEqual(['教育局', '人大办', '人大办公室'])
  expect(TABLE.unitName).toEqual([2, 0, 1, 1, 0])
})

test('budgets are fen, and one without a number says why', () => {
  expect(TABLE.fen).toEqual([300_000, 50_000, 200_000, 0, 80_000])
  expect(TABLE.unpriced).toEqual({ 3: '未填' })
})

test('an address is kept only where it is not the code', () => {
  expect(TABLE.code).toEqual(['A1', 'B2', 'A1', '', 'C3'])
  expect(TABLE.slug).toEqual({ 3: 'fees' })
})

test('a unit that was renamed is offered by its newest name', () => {
  expect(TABLE.facets.unit.values).toEqual([
    { id: '205', label: '教育局' },
    { id: '101', label: '人大办公室' },
  ])
})

test('the facets hold the values that occur', () => {
  expect(TABLE.facets.year.values.map(({ id }) => id)).toEqual(['2023', '2022', '2020'])
  expect(TABLE.facets.funding.values.map(({ label }) => label)).toEqual(['财政资金', '其他资金'])
  expect(TABLE.facets.grade.values).toEqual([
    { id: 'excellent', label: '优' },
    { id: 'pending', label: '待评' },
  ])
  expect(TABLE.facets.attained.values).toEqual([
    { id: 'met', label: '都达到' },
    { id: 'pending', label: '待评' },
  ])
  expect(TABLE.facets.category.values).toEqual([
    { id: 'output-quantity', label: '产出·数量' },
    { id: 'benefit-social', label: '效益·社会' },
  ])
  expect(TABLE.facets.finding.values).toEqual([{ id: 'no-cost', label: '没有成本指标' }])
})

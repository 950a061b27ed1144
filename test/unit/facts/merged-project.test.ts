import { expect, test } from 'vitest'
import { mergedOf } from '../../../src/facts/merged-project.ts'
import { indicatorWith, planWith, projectWith } from '../examples.ts'

const library = projectWith({
  name: '图书馆',
  budget: { raw: '1', fen: 100n },
  funding: [{ source: '财政资金', amount: { raw: '1', fen: 100n } }],
  purpose: '图书更新',
  spendPlan: planWith(0.5, 1),
  indicators: [indicatorWith({})],
})

test('several projects are compared as if they had been one', () => {
  const centre = projectWith({ name: '文化馆', budget: { raw: '2', fen: 200n }, indicators: [indicatorWith({})] })
  const merged = mergedOf([library, centre])
  expect(merged.name).toBe('图书馆、文化馆')
  expect(merged.budget).toEqual({ raw: '', fen: 300n })
  expect(merged.purpose).toBe('图书更新')
  expect(merged.spendPlan).toBeUndefined()
  expect(merged.indicators).toHaveLength(2)
})

test('a sum with a part that has no number has none', () => {
  expect(mergedOf([library, projectWith({ budget: { raw: '' } })]).budget).toEqual({ raw: '1、未填' })
})

test('one project is itself, and none is refused', () => {
  expect(mergedOf([library])).toBe(library)
  expect(() => mergedOf([])).toThrow('There is no project to merge.')
})

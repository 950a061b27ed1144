import { expect, test } from 'vitest'
import { mergedOf } from '../../../../src/facts/years/merged-project.ts'
import { indicatorWith, planWith, projectWith } from '../../examples.ts'

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

test('parts without a number are told as they are printed, once where they are printed alike', () => {
  const unread = (raw: string) => projectWith({ budget: { raw }, indicators: [] })
  expect(mergedOf([unread('若干'), unread('若干')]).budget).toEqual({ raw: '若干' })
  expect(mergedOf([unread(' 若干 '), unread('')]).budget).toEqual({ raw: '若干、未填' })
  expect(mergedOf([unread('若干'), unread('若干'), unread('约十万')]).budget).toEqual({ raw: '若干、若干、约十万' })
})

test('what the parts do not have the whole has not, and what they have stands one after the other', () => {
  const bare = mergedOf([projectWith({}), projectWith({})])
  expect('purpose' in bare || 'goals' in bare || 'spendPlan' in bare).toBe(false)
  const amount = { raw: '1', fen: 100n }
  const parts = (purpose: string) =>
    projectWith({ purpose, goals: [{ text: purpose }], funding: [{ source: '财政资金', amount }], spendPlan: [] })
  expect(mergedOf([parts('甲'), projectWith({ slug: 'b' }), parts('乙')])).toEqual({
    year: 2021,
    unit: '101001',
    slug: 'a1',
    name: '人大会议、人大会议、人大会议',
    moneyUnit: '元',
    budget: { raw: '', fen: 300_000n },
    funding: [{ source: '财政资金', amount: { raw: '', fen: 200n } }],
    purpose: '甲\n乙',
    goals: [{ text: '甲' }, { text: '乙' }],
    indicators: [],
  })
})

import { describe, expect, test } from 'vitest'
import type { Execution } from '../../../src/facts/money/execution.ts'
import type { Spending } from '../../../src/facts/money/spending.ts'
import { moneyGapWords, progressAnswer } from '../../../src/words/progress-words.ts'
import { planWith, projectWith } from '../examples.ts'

const project = projectWith({
  ...{ year: 2024, budget: { raw: '3160000', fen: 316_000_000n }, spendPlan: planWith(0.4, 0.7, 1, 1) },
})
const executed: Execution = { executed: 220_097_400n, revised: 236_100_000n, computed: 0.9322, differs: false }
const answerOf = (
  parts: { execution?: Execution; spending?: Spending; project?: typeof project },
  updated = '2024-08-01',
) => progressAnswer({ project, execution: undefined, spending: undefined, ...parts }, updated)
const spent = (parts: Partial<Spending['points'][number]>): Spending => ({
  base: 'budget',
  points: [
    { label: '7月底', month: 7, raw: '', from: 'monitoring', ...parts },
    { label: '10月底', month: 10, raw: '', from: 'monitoring' },
  ],
})

describe('how far a project is', () => {
  test('is what was spent, of what, once that is known', () => {
    expect(answerOf({ execution: executed })).toEqual({
      ...{ said: '花了 220万元', note: '年中预算调减到 236万元，执行 93.22%' },
    })
    const raised = { ...executed, revised: 400_000_000n, published: { raw: '55.02%', value: 0.5502 } }
    expect(answerOf({ execution: raised }).note).toBe('年中预算调增到 400万元，执行 55.02%')
    expect(answerOf({ execution: { executed: 0n, differs: false } })).toEqual({ said: '花了 0元' })
    expect(answerOf({ execution: { ...executed, original: 236_100_000n } }).note).toBe('执行 93.22%')
  })

  test('is what was spent by the last month that is known, beside the plan while the year runs', () => {
    expect(answerOf({ spending: spent({ fen: 105_100_000n }) })).toEqual({
      ...{ said: '到7月底花了 105万元', note: '计划 3月底 40%，6月底 70%，10月底 100%' },
    })
    expect(answerOf({ spending: spent({ share: 0.332 }) }, '2025-01-05')).toEqual({
      ...{ said: '到7月底花了 33.2%', note: '全年花了多少没有公布' },
    })
  })

  test('is the plan only while the year runs', () => {
    expect(answerOf({})).toEqual({ said: '计划到6月底花 70%', note: '计划 3月底 40%，6月底 70%，10月底 100%' })
    expect(answerOf({}, '2025-01-05')).toEqual({
      ...{ said: '花了多少没有公布', note: '计划 3月底 40%，6月底 70%，10月底 100%' },
    })
    const late = projectWith({ year: 2024, spendPlan: planWith(undefined, undefined, 0.9, 1) })
    expect(answerOf({ project: late }).said).toBe('计划到10月底花 90%')
    expect(answerOf({ project: projectWith({ year: 2024 }) })).toEqual({ said: '没有公布支出计划' })
    expect(answerOf({ spending: spent({}) }).said).toBe('计划到6月底花 70%')
  })
})

test.each([
  [284_400_000n, 171_400_000n, '到10月底，计划花 284万元，实际花了 171万元，是计划的 60.3%'],
  [100_000_000n, 100_000_000n, '到10月底，计划花 100万元，实际花了 100万元，与计划一致'],
  [0n, 5_000_000n, '到10月底，计划还没有支出，实际花了 5万元'],
])('%d planned and %d spent', (planned, actual, words) => {
  expect(moneyGapWords('10月底', planned, actual)).toBe(words)
})

import { expect, test } from 'vitest'
import { jointSpendingOf } from '../../../../src/facts/money/joint-spending.ts'
import type { Spending } from '../../../../src/facts/money/spending.ts'

type Said = readonly [month: number, fen: bigint | undefined]

const spending = (from: 'monitoring' | 'appraisal', ...said: readonly Said[]): Spending => ({
  base: 'budget',
  points: said.map(([month, fen]) => ({
    ...{ label: `${month}月底`, month, raw: '', from },
    ...(fen !== undefined && { fen }),
  })),
})

test('the latest month of any project is told, with how many say nothing for it', () => {
  const spendings = [spending('monitoring', [7, 100n], [10, 300n]), spending('monitoring', [7, 50n]), undefined]
  expect(jointSpendingOf(spendings)).toEqual({
    ...{ label: '10月底', month: 10 },
    spent: { fen: 300n, count: 3, missing: 2 },
  })
})

test('a later month that says no amount is not told', () => {
  expect(jointSpendingOf([spending('monitoring', [7, 100n], [10, undefined])])).toEqual({
    ...{ label: '7月底', month: 7 },
    spent: { fen: 100n, count: 1, missing: 0 },
  })
})

test.each([
  ['nothing', [undefined]],
  ['only shares', [spending('monitoring', [7, undefined])]],
  ['only what self-appraisals say', [spending('appraisal', [12, 5n])]],
])('with %s published while the year ran there is none', (_, spendings) =>
  expect(jointSpendingOf(spendings)).toBeUndefined(),
)

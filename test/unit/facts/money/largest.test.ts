import { expect, test } from 'vitest'
import { largestOf } from '../../../../src/facts/money/largest.ts'
import { projectWith } from '../../examples.ts'

const projects = (...fen: readonly (bigint | undefined)[]) =>
  fen.map((one, place) =>
    projectWith({ name: `项目${place + 1}`, budget: { raw: '', ...(one !== undefined && { fen: one }) } }),
  )

test.each([
  [[100n, 300n, 100n], '项目2', 0.6],
  [[0n, 5n], '项目2', 1],
  [[9_007_199_254_740_993n, 9_007_199_254_740_992n], '项目1', 0.5],
] as const)('of the budgets %o the largest is %s with %d of all', (fen, name, share) => {
  const largest = largestOf(projects(...fen))
  expect(largest?.project.name).toBe(name)
  expect(largest?.share).toBe(share)
})

test.each([
  ['one project alone', [100n]],
  ['no project', []],
  ['a budget without a number', [100n, undefined]],
  ['no money', [0n, 0n]],
  ['two that are as large', [100n, 100n, 50n]],
] as const)('with %s none is the largest', (_, fen) => expect(largestOf(projects(...fen))).toBeUndefined())

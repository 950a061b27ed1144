import { expect, test } from 'vitest'
import { unitExecutionOf } from '../../../../src/facts/money/unit-execution.ts'
import { appraisalWith } from '../../examples.ts'

const amount = (fen: bigint | undefined) => ({ raw: '', ...(fen !== undefined && { fen }) })
const appraisal = (original: bigint | undefined, revised: bigint | undefined, executed: bigint | undefined) =>
  appraisalWith({
    funding: [
      { source: '年度资金总额', original: amount(original), revised: amount(revised), executed: amount(executed) },
      { source: '其中：财政拨款', executed: amount(1n) },
    ],
  })

test('what several self-appraisals say is added up, and the rate is that of all of it', () => {
  expect(unitExecutionOf({ appraisals: [appraisal(300n, 200n, 150n), appraisal(100n, 200n, 200n)] })).toEqual({
    executed: { fen: 350n, count: 2, missing: 0 },
    revised: { fen: 400n, count: 2, missing: 0 },
    adjusted: 'same',
    rate: 0.875,
  })
})

test.each([
  [[appraisal(300n, 200n, 100n)], 'cut', 0.5],
  [[appraisal(100n, 200n, 250n)], 'raised', 1.25],
  [[appraisal(undefined, 200n, 100n)], undefined, 0.5],
  [[appraisal(100n, 100n, 100n), appraisal(100n, 100n, undefined)], 'same', undefined],
  [[appraisal(0n, 0n, 0n)], 'same', undefined],
])('of %o the budget was %s and the rate is %d', (appraisals, adjusted, rate) => {
  const execution = unitExecutionOf({ appraisals })
  expect(execution?.adjusted).toBe(adjusted)
  expect(execution?.rate).toBe(rate)
})

test('a self-appraisal without a row of its money is counted, not taken as 0', () => {
  expect(unitExecutionOf({ appraisals: [appraisal(1n, 2n, 2n), appraisalWith({})] })).toEqual({
    executed: { fen: 2n, count: 2, missing: 1 },
    revised: { fen: 2n, count: 2, missing: 1 },
  })
})

test('without self-appraisals nothing is said', () => {
  expect(unitExecutionOf({})).toBeUndefined()
  expect(unitExecutionOf({ appraisals: [] })).toBeUndefined()
})

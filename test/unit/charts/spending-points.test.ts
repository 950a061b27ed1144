import { expect, test } from 'vitest'
import { actualPointsOf } from '../../../src/charts/spending-points.ts'

test('actual spending stands at the end of its months', () => {
  const points = [
    { label: '7月底', month: 7, raw: '', from: 'monitoring' },
    { label: '12月底', month: 12, raw: '', from: 'appraisal', fen: 46_320_000n, share: 0.965 },
  ] as const
  expect(actualPointsOf({ base: 'revised', points })).toEqual([
    { label: '7月底', time: 212 / 365, raw: '', words: '未填' },
    { label: '12月底', time: 1, raw: '', words: '96.5%', share: 0.965, yuan: '463,200.00' },
  ])
})

test('a month without a share says why', () => {
  const points = [
    { label: '6月底', month: 6, raw: '5万5万', from: 'monitoring' },
    { label: '9月底', month: 9, raw: '—', from: 'monitoring' },
    { label: '12月底', month: 12, raw: '1', from: 'appraisal', fen: 100n },
  ] as const
  const said = actualPointsOf({ base: 'revised', points }).map(({ words, yuan }) => [words, yuan])
  expect(said).toEqual([
    ['读不出数', undefined],
    ['不适用', undefined],
    ['算不出比例', '1.00'],
  ])
})

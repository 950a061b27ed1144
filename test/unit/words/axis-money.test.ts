import { expect, test } from 'vitest'
import { axisUnitOf, formatRounded } from '../../../src/words/axis-money.ts'

test.each([
  [0, '元', '0'],
  [200_000_000_000, '亿元', '20'],
  [2_426_763_000_000_000, '万亿元', '24.3'],
  [85_050, '元', '851'],
  [41_600_000, '万元', '41.6'],
  [1_234_567_800, '万元', '1,235'],
  [1_999_000, '万元', '2'],
  [12_345_000_000, '亿元', '1.23'],
])('%i fen are counted in %s as %s', (fen, word, words) => {
  const unit = axisUnitOf(fen)
  expect([unit.word, formatRounded(fen, unit)]).toEqual([word, words])
})

test('an amount that is little beside the unit is not called 0', () => {
  expect(formatRounded(134_550_000, axisUnitOf(2_426_763_000_000_000))).toBe('<0.01')
})

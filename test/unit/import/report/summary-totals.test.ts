import { expect, test } from 'vitest'
import { formatFen } from '../../../../src/import/report/summary-totals.ts'

test.each([
  [1n, '元', '0.01'],
  [1250n, '元', '12.50'],
  [1n, '万元', '0.000001'],
  [10_000_000n, '万元', '10.00'],
  [-1_500_000n, '万元', '-1.50'],
  [123_456_789_012_345_678_901n, '亿元', '12345678901.2345678901'],
] as const)('%s fen in %s is %s', (fen, unit, text) => expect(formatFen(fen, unit)).toBe(text))

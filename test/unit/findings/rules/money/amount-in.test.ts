import { expect, test } from 'vitest'
import { amountIn } from '../../../../../src/findings/rules/money/amount-in.ts'

test.each([
  [12_340_000n, '万元', '12.34 万元'],
  [12_000_000n, '万元', '12 万元'],
  [150n, '元', '1.5 元'],
  [-1n, '元', '-0.01 元'],
  [10n ** 30n, '亿元', '100000000000000000000 亿元'],
] as const)('%i fen are %s: %s', (fen, unit, said) => expect(amountIn(fen, unit)).toBe(said))

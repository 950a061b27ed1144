import { expect, test } from 'vitest'
import { plainWan, printedAmount } from '../../../scripts/example/money.ts'

test.each([
  [100_000, '元', '100000.00'],
  [100_000, '万元', '10.00'],
  [128_437, '万元', '12.8437'],
  [12_500, '万元', '1.25'],
] as const)('%i yuan in a table of %s is printed as %s', (yuan, unit, printed) => {
  expect(printedAmount(yuan, unit)).toBe(printed)
})

test.each([
  [100_000, '10'],
  [17_500, '1.75'],
])('%i yuan stand in a sentence as %s 万元', (yuan, printed) => {
  expect(plainWan(yuan)).toBe(printed)
})

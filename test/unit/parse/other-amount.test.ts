import { expect, test } from 'vitest'
import { isOtherAmount } from '../../../src/parse/other-amount.ts'

test.each([
  ['10万元左右', true],
  ['854万854万', true],
  ['约壹拾万元', true],
  ['见附表3', true],
  ['“500000.00”', false],
  ['"10万元左右"', false],
  ['约十万', false],
  ['1,23', false],
  ['1,23元左右', false],
  ['1e5', false],
  ['1_000', false],
  ['100.005', false],
  ['100美元左右', false],
  ['约(100', false],
  ['-5万5万', false],
])('the text %s is one that a document may print: %s', (printed, may) => expect(isOtherAmount(printed)).toBe(may))

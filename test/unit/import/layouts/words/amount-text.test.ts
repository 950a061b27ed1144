import { expect, test } from 'vitest'
import { isAmountRole, isAmountText } from '../../../../../src/import/layouts/words/amount-text.ts'

test.each([
  ['300', true],
  ['-1,234.50', true],
  ['3.5 万元', true],
  ['12百万元', true],
  ['', false],
  ['约十万', false],
  ['300元整', false],
  ['万元', false],
])('whether “%s” is an amount: %s', (text, is) => expect(isAmountText(text)).toBe(is))

test.each([
  ['budget', true],
  ['periodBudget', true],
  ['funding', true],
  ['name', false],
  [undefined, false],
] as const)('whether the text of a label with the role %s is an amount: %s', (role, is) =>
  expect(isAmountRole(role)).toBe(is),
)

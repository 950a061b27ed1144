import { expect, test } from 'vitest'
import { rowHeightOf } from '../../../src/office/row-height.ts'

test.each([
  ['no text', ['', ''], 18],
  ['one line', ['101001', '人大会议'], 18],
  ['Han characters, two wide, that need a second line', ['101001', '人大代表活动费'], 34],
  ['letters that fill their line', ['12345678', ''], 18],
  ['lines of its own', ['一\n二\n三', ''], 50],
  ['more than a row can show', ['', '一'.repeat(10_000)], 409],
])('a row of %s is high enough', (_, cells, height) => {
  expect(rowHeightOf(cells, [10, 12])).toBe(height)
})

import { expect, test } from 'vitest'
import { simplifiedOf } from '../../../../src/find/shared/simplified.ts'
import { SIMPLIFIED, TRADITIONAL } from '../../../../src/find/shared/traditional.ts'

test.each([
  ['人大代表活動費', '人大代表活动费'],
  ['預算績效目標', '预算绩效目标'],
  ['會議 A1', '会议 A1'],
  ['会议', '会议'],
])('%s is written %s', async (text, simplified) => {
  expect(await simplifiedOf(text)).toBe(simplified)
})

test('every traditional character has one simplified form', () => {
  expect(TRADITIONAL).toHaveLength(2966)
  expect(SIMPLIFIED).toHaveLength(2966)
})

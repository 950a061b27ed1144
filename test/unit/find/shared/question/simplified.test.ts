import { expect, test } from 'vitest'
import { findInEitherForm, simplifiedOf } from '../../../../../src/find/shared/question/simplified.ts'
import { SIMPLIFIED, TRADITIONAL } from '../../../../../src/find/shared/question/traditional.ts'

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

test.each([
  ['会议', ['会议'], { text: '会议', found: '会议' }],
  ['會議', ['会议'], { text: '会议', found: '会议' }],
  ['會議', ['會議', '会议'], { text: '會議', found: '會議' }],
  ['會議', [], { text: '会议', found: undefined }],
  ['huiyi', [], { text: 'huiyi', found: undefined }],
])('%s among %j finds %j', async (typed, known, answer) => {
  expect(await findInEitherForm(typed, async (text) => known.find((one) => one === text))).toEqual(answer)
})

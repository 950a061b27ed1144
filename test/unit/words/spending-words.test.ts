import { expect, test } from 'vitest'
import { gapWords, paceWords, shareOrWhy } from '../../../src/words/spending-words.ts'

test.each([
  [0.8, 0.62, -0.18, '到10月底计划80%，实际62%，慢18个百分点', '慢18个百分点'],
  [0.8, 0.8125, 0.0125, '到10月底计划80%，实际81.25%，快1.25个百分点', '快1.25个百分点'],
  [0.8, 0.8, 0, '到10月底计划80%，实际80%，与计划一致', '一致'],
])('a plan of %d and an actual of %d in words', (planned, actual, gap, words, pace) => {
  expect(gapWords({ label: '10月底', month: 10, planned, actual, gap })).toBe(words)
  expect(paceWords({ gap })).toBe(pace)
})

test.each([
  [{ raw: '50.00%', share: 0.5 }, '50%'],
  [{ raw: '0', share: 0 }, '0%'],
  [{ raw: '　' }, '未填'],
  [{ raw: '/' }, '不适用'],
  [{ raw: '5万5万' }, '读不出数'],
  [{ raw: '1.00', fen: 100n }, '算不出比例'],
])('what was spent, %o, is said as %s', (point, words) => expect(shareOrWhy(point)).toBe(words))

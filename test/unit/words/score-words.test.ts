import { expect, test } from 'vitest'
import { scoreDifferenceWords, weightWords } from '../../../src/words/score-words.ts'

test.each([
  [{ rule: 'at-least', computed: 29.37, difference: -1.37 } as const, '按公式 29.37 分，公布的少 1.37 分'],
  [{ rule: 'execution', computed: 7.8, difference: 2.2 } as const, '按公式 7.8 分，公布的多 2.2 分'],
  [{ rule: 'at-least', computed: 30 } as const, undefined],
  [{ rule: 'judged', inRange: false } as const, '得分不在 0 和分值之间，请核对'],
])('a computed score %o beside the published one', (score, words) => expect(scoreDifferenceWords(score)).toBe(words))

test.each([
  [{ sum: 100, missing: 0, isHundred: true }, '10+90，合计 100'],
  [{ sum: 90, missing: 2, isHundred: false }, '10+90，合计 90，不是 100，请核对（另有 2 项没有分值）'],
])('weights %o in words', (rest, words) => {
  expect(
    weightWords({
      parts: [
        { name: '', weight: 10 },
        { name: '', weight: 90 },
      ],
      ...rest,
    }),
  ).toBe(words)
})

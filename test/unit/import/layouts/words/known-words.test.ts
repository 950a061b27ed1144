import { expect, test } from 'vitest'
import { isKnownWord, KNOWN_WORDS, meanTheSame } from '../../../../../src/import/layouts/words/known-words.ts'

test('labels and heads of columns are known, each once', () => {
  expect(KNOWN_WORDS).toEqual(expect.arrayContaining(['项目名称', '资金用途', '三级指标', '指标值']))
  expect(new Set(KNOWN_WORDS).size).toBe(KNOWN_WORDS.length)
})

test.each([
  ['项目名称', true],
  ['★项目名称：', true],
  ['年度资金总额（万元）', true],
  ['三级指标', true],
  ['全年执行数（B）', true],
  ['课题名', false],
  ['', false],
])('that %s is a word of forms is %s', (word, isKnown) => expect(isKnownWord(word)).toBe(isKnown))

test.each([
  ['项目编号', '项目编码', true],
  ['指标值', '目标值', true],
  ['项目编码', '项目名称', false],
  ['指标值', '全年完成值', false],
  ['课题名', '项目名称', false],
])('that %s and %s mean the same is %s', (word, other, same) => expect(meanTheSame(word, other)).toBe(same))

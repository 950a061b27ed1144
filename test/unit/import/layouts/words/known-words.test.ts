import { expect, test } from 'vitest'
import { isKnownWord, KNOWN_WORDS } from '../../../../../src/import/layouts/words/known-words.ts'

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

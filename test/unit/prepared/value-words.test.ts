import { expect, test } from 'vitest'
import type { Answer, ColumnKind, Value } from '../../../src/prepared/prepared-table.ts'
import { answerWords, columnWords, countShortWords, valueWords } from '../../../src/prepared/value-words.ts'

test.each<[Value, ColumnKind, string]>([
  [123_456_700n, 'money', '123'],
  [0n, 'money', '0'],
  [5_000_000n, 'difference', '+5'],
  [-5_000_000n, 'difference', '−5'],
  [0.4996, 'share', '49.96%'],
  [1.6, 'growth', '+160%'],
  [-0.14, 'growth', '−14%'],
  [12, 'count', '12'],
  ['≥90%', 'text', '≥90%'],
  ['未填', 'money', '未填'],
  [undefined, 'growth', '—'],
])('%s as %s reads %s', (value, kind, words) => expect(valueWords(value, { kind })).toBe(words))

test('a column of money says what it counts in', () => {
  expect(columnWords({ name: '预算', kind: 'money' })).toBe('预算（万元）')
  expect(columnWords({ name: '执行率', kind: 'share' })).toBe('执行率')
})

const TABLE = { among: '个算得出执行率的项目', rowsOf: '个项目' }
const ROW = { year: 2024, unit: '甲局', values: [] }

test.each<[Answer, string, string]>([
  [{ year: 2024, rows: [ROW, ROW], compared: 9 }, '2024年，9 个算得出执行率的项目里，有 2 个项目。', '2024年 2 个'],
  [{ year: 2024, rows: [], compared: 9 }, '2024年，9 个算得出执行率的项目里没有这样的。', '2024年没有'],
  [
    { year: 2024, rows: [], compared: 0 },
    '2024年没有一个算得出执行率的项目，所以答不了：不是没有，是没法比。',
    '2024年没法比',
  ],
  [{ year: undefined, rows: [], compared: 0 }, '本站还没有能回答这个问题的文件。', '没有文件'],
])('an answer is told with what it was compared in', (answer, words, short) => {
  expect(answerWords(TABLE, answer)).toBe(words)
  expect(countShortWords(TABLE, answer)).toBe(short)
})

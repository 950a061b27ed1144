import { expect, test } from 'vitest'
import { rowOf } from '../../../../../src/find/browser/compare/row.ts'
import { nameOf, refusalWords, statusOf } from '../../../../../src/find/browser/compare/words.ts'
import { recordWith } from './records.ts'

const [old, now] = [recordWith({}), recordWith({ year: 2022 })]
const sections = [{ heading: '', rows: [rowOf('甲', [['1'], ['2']]), rowOf('乙', [['1'], ['1']])] }]

test('a project is named with its year', () => expect(nameOf(old)).toBe('人大会议（2021年）'))

test.each([
  [[], '还没有选项目。'],
  [[old], '已选 人大会议（2021年）。再加一个就能比较。'],
  [[old, now], '正在比较 2 个项目：人大会议（2021年）、人大会议（2022年）。能比的 2 行里 1 行不同。'],
])('what is told of a comparison', (records, words) => expect(statusOf(records, sections)).toBe(words))

test.each([
  ['not-valid', '网址里的 “x” 不是项目，没有采用。项目写成 年度/单位/项目，例如 2024/101001/a1。'],
  ['repeated', '“x” 写了两次，只采用一次。'],
  ['too-many', '最多比较 4 个项目，“x” 没有采用。'],
  ['not-found', '本站没有项目 “x”，没有采用。'],
] as const)('what is refused as %s is quoted', (reason, words) => {
  expect(refusalWords({ text: 'x', reason })).toBe(words)
})

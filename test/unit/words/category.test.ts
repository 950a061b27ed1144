import { expect, test } from 'vitest'
import { formatCategory, formatGroup } from '../../../src/words/category.ts'

test.each([
  [{ group: 'output', kind: 'quantity' }, '产出·数量'],
  [{ group: 'cost', kind: 'ecological' }, '成本·生态'],
  [{ group: 'benefit', kind: 'sustainability' }, '效益·可持续影响'],
  [{ group: 'satisfaction', kind: 'beneficiary' }, '满意度·服务对象'],
] as const)('%j is called %s', (category, words) => {
  expect(formatCategory(category)).toBe(words)
})

test.each([
  ['output', '产出指标'],
  ['cost', '成本指标'],
  ['benefit', '效益指标'],
  ['satisfaction', '满意度指标'],
] as const)('level one %s is called %s', (group, words) => expect(formatGroup(group)).toBe(words))

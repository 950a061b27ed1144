import { expect, test } from 'vitest'
import { formatCategory } from '../../../src/words/category.ts'

test.each([
  [{ group: 'output', kind: 'quantity' }, '产出·数量'],
  [{ group: 'cost', kind: 'ecological' }, '成本·生态'],
  [{ group: 'benefit', kind: 'sustainability' }, '效益·可持续影响'],
  [{ group: 'satisfaction', kind: 'beneficiary' }, '满意度·服务对象'],
] as const)('%j is called %s', (category, words) => {
  expect(formatCategory(category)).toBe(words)
})

import { describe, expect, test } from 'vitest'
import type { PlacedRecord } from '../../../src/model/document-text.ts'
import { countWords, rangeWords, recordWords, valuePath, valueWords } from '../../../src/words/line-words.ts'
import { departmentWith, projectWith } from '../examples.ts'

const department = departmentWith({ year: 2021, slug: '101a', projects: [projectWith({ slug: 'a1', name: '培训费' })] })

test.each([
  ['budget', '预算数'],
  ['funding.财政资金', '财政资金'],
  ['funding.2.executed', '全年执行 2'],
  ['spendPlan.3月底', '3月底'],
  ['goals.2', '绩效目标 2'],
  ['indicators.4.name', '指标 4'],
  ['indicators.4.target', '指标 4 指标值'],
  ['periodIndicators.1.score', '实施期指标 1 得分'],
  ['indicators.4.places', '指标 4 各地指标值'],
  ['totalScore', '自评总分'],
  ['tasks.1.name', '其他内容 1'],
])('the value %s is called %s', (key, words) => expect(valueWords(key)).toBe(words))

describe('a value is shown', () => {
  test.each<[PlacedRecord['kind'], id: string, key: string, path: string]>([
    ['project', 'a1', 'indicators.4.target', '/2021/101a/a1/#i-4'],
    ['project', 'a1', 'periodIndicators.1.target', '/2021/101a/a1/#period-i-1'],
    ['project', 'a1', 'goals.2', '/2021/101a/a1/#goal-2'],
    ['project', 'a1', 'periodGoals.2', '/2021/101a/a1/#period-goal-2'],
    ['project', 'a1', 'spendPlan.3月底', '/2021/101a/a1/#plan'],
    ['project', 'a1', 'periodMoney.总额', '/2021/101a/a1/#period-money'],
    ['project', 'a1', 'funding.财政资金', '/2021/101a/a1/#money'],
    ['project', 'a1', 'title', '/2021/101a/a1/'],
    ['appraisal', '3', 'indicators.2.score', '/2021/101a/appraisal/#appraisal-3-i-2'],
    ['appraisal', '3', 'grade', '/2021/101a/appraisal/#appraisal-3'],
    ['whole-appraisal', '1', 'indicators.2.score', '/2021/101a/appraisal/#appraisal-whole-i-2'],
    ['whole', '1', 'budget', '/2021/101a/#whole'],
    ['monitoring', '1', 'spent', '/2021/101a/'],
  ])('of a %s %s: %s at %s', (kind, id, key, path) => expect(valuePath(department, { kind, id }, key)).toBe(path))
})

test.each<[PlacedRecord['kind'], id: string, words: string]>([
  ['project', 'a1', '培训费'],
  ['whole', '1', '部门整体绩效目标'],
  ['whole-appraisal', '1', '部门整体绩效自评'],
  ['appraisal', '1', '绩效自评：1'],
  ['monitoring', '1', '绩效监控：1'],
])('a record of the kind %s is called', (kind, id, words) => expect(recordWords(department, { kind, id })).toBe(words))

test('lines are counted by what became of them', () => {
  const lines = ['value', 'blank', 'value', 'form', 'aside', 'unplaced', 'department'].map((fate) => ({ fate }))
  expect(countWords(lines)).toBe(
    '一共 7 行：2 行有收录的值，1 行在部门整体里，1 行是栏目名、标题等表格自己的字，1 行是空行，1 行与本单位的绩效目标无关，没有收录，1 行没有归类。',
  )
})

test('lines are named from the first to the last', () => {
  expect(rangeWords({ first: 63, last: 169 })).toBe('第63–169行')
  expect(rangeWords({ first: 63, last: 63 })).toBe('第63行')
})

import { describe, expect, test } from 'vitest'
import { moneyChangeWords } from '../../../src/words/changes-words.ts'
import {
  amountHeadline,
  fundingTotalWords,
  fundingWords,
  jointProgressWords,
  projectSentence,
  projectsWords,
  totalHeadline,
} from '../../../src/words/words.ts'
import { executedWords } from '../../../src/words/years-words.ts'
import { planWith, projectWith } from '../examples.ts'

const NOTHING = { met: 0, missed: 0, incomparable: 0, pending: 0 }

describe('a headline', () => {
  test.each([
    [{ fen: 41_600_000n, count: 4, missing: 0 }, '41.6万元', []],
    [{ fen: 6_712_908_500n, count: 4, missing: 0 }, '6,713万元', ['67,129,085.00 元']],
    [{ fen: 31_600_000n, count: 4, missing: 1 }, '31.6万元', ['另有 1 项没有数字']],
    [{ fen: 0n, count: 2, missing: 2 }, '没有数字', ['另有 2 项没有数字']],
    [
      { fen: 2_426_763_000_000_000n, count: 2, missing: 1 },
      '24.3万亿元',
      ['24,267,630,000,000.00 元', '另有 1 项没有数字'],
    ],
  ])('of the total %o is %s with %o below', (total, headline, lines) => {
    expect(totalHeadline(total)).toEqual({ headline, lines })
  })

  test.each([
    [{ raw: '67129085', fen: 6_712_908_500n }, '6,713万元', ['67,129,085.00 元']],
    [{ raw: '10万元左右' }, '读不出数', ['原文“10万元左右”']],
    [{ raw: '' }, '未填', []],
    [{ raw: '/' }, '不适用', []],
  ])('of the amount %o is %s with %o below', (amount, headline, lines) => {
    expect(amountHeadline(amount)).toEqual({ headline, lines })
  })
})

describe('the plan of several projects', () => {
  const planned = projectWith({ spendPlan: planWith(0.1, 0.5, 0.8, 1) })
  const unreadable = projectWith({ budget: { raw: '10万元左右' }, spendPlan: planWith(0.1, 0.5, 0.8, 1) })
  test.each([
    ['with their months', [planned, planned], { said: '计划到6月底支出 50%', note: '由各项目计划按金额推算' }],
    ['where one budget cannot be read', [planned, unreadable], { said: '各项目的计划见下表' }],
    ['where one has none', [planned, projectWith({})], { said: '各项目的计划见下表' }],
    ['where none has one', [projectWith({})], { said: '计划支出 未公布' }],
  ])('%s is computed or not, and says which', (_, projects, words) => {
    expect(jointProgressWords(projects, '下表')).toEqual(words)
  })
})

const one = projectWith({
  budget: { raw: '100000.00', fen: 10_000_000n },
  funding: [
    { source: '财政资金', amount: { raw: '99150', fen: 9_915_000n } },
    { source: '其他资金', amount: { raw: '850', fen: 85_000n } },
  ],
})
const unread = projectWith({
  budget: { raw: '10万元左右' },
  funding: [{ source: '财政资金', amount: { raw: '10万元左右' } }],
})

test('a list of amounts is in one unit', () => {
  expect(fundingWords(one)).toBe('财政资金 99,150.00 元，其他资金 850.00 元')
  expect(fundingTotalWords([one, unread])).toBe('财政资金 99,150.00 元（另有 1 项没有数字），其他资金 850.00 元')
  expect(fundingWords(unread)).toBe('财政资金 读不出数')
})

test('the sums of projects and of what was spent tell what they leave out', () => {
  expect(projectsWords([one, unread])).toBe('2 个项目，预算合计 100,000.00 元（另有 1 项没有数字）')
  expect(projectsWords([unread])).toBe('1 个项目，预算合计 没有数字（另有 1 项没有数字）')
  const figures = { projects: 2, budget: { fen: 0n, count: 2, missing: 2 }, indicators: 0, attainments: NOTHING }
  expect(executedWords({ ...figures, executed: { fen: 85_000n, count: 2, missing: 1 } })).toBe(
    '2 个项目执行 850元（另有 1 项没有数字）',
  )
  expect(executedWords({ ...figures, executed: { fen: 0n, count: 2, missing: 2 } })).toBe(
    '2 个项目执行数 没有数字（2 项）',
  )
  expect(executedWords(figures)).toBe('未公布')
})

test('a change quotes what cannot be read', () => {
  expect(moneyChangeWords({ before: 10_000_000n, printed: { after: { raw: '10万元左右' } } })).toBe(
    '由 100,000.00 元到 “10万元左右”（读不出数），只有一年有数字',
  )
  expect(moneyChangeWords({ printed: { before: { raw: '5万5万' }, after: { raw: '10万元左右' } } })).toBe(
    '由 “5万5万”（读不出数）到 “10万元左右”（读不出数），两年都没有数字',
  )
  expect(moneyChangeWords({ before: 10_000_000n, printed: { after: { raw: '/' } } })).toBe(
    '由 100,000.00 元到 不适用，只有一年有数字',
  )
  expect(moneyChangeWords({ after: 10_000_000n })).toBe('由 未公布到 100,000.00 元，只有一年有数字')
  expect(moneyChangeWords({ before: 10_000_000n, after: 12_000_000n, difference: 2_000_000n, share: 0.2 })).toBe(
    '由 100,000.00 元到 120,000.00 元，增加 20,000.00 元（20%）',
  )
})

test.each([
  [NOTHING, '共 0 项绩效指标。'],
  [{ ...NOTHING, pending: 4 }, '共 0 项绩效指标。'],
  [{ ...NOTHING, met: 5, incomparable: 5 }, '共 0 项绩效指标：能比的 5 项都达到；另有 5 项没法比。'],
])('a project in one sentence ends with which of its targets were reached: %j', (attainments, end) => {
  expect(projectSentence(projectWith({}), attainments).endsWith(end)).toBe(true)
})

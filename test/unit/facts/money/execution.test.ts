import { describe, expect, test } from 'vitest'
import { executionOf, totalRowOf } from '../../../../src/facts/money/execution.ts'
import { executedWith, figure } from '../../examples.ts'

describe('the total row of an execution', () => {
  test.each([
    [['年度资金总额', '财政拨款', '其他资金'], 0],
    [['总额', '财政资金'], 0],
    [['财政拨款', '其他资金', '合计'], 2],
    [['年度资金总额（万元）', '其中：财政拨款'], 0],
    [['财政拨款'], 0],
  ])('of rows %o it is number %i', (sources, index) => {
    const funding = sources.map((source) => executedWith(1, 2, { source }))
    expect(totalRowOf({ funding })).toBe(funding[index])
  })

  test('without a label it is the first where the others add up to it, else none', () => {
    const rows = [executedWith(30, 25, { source: '甲' }), executedWith(20, 20, { source: '乙' })]
    const rest = executedWith(10, 5, { source: '丙' })
    expect(totalRowOf({ funding: [...rows, rest] })).toBe(rows[0])
    expect(totalRowOf({ funding: rows })).toBeUndefined()
    expect(totalRowOf({ funding: [] })).toBeUndefined()
  })
})

describe('the execution of a budget', () => {
  test.each([
    { revised: 18_000, executed: 17_100, rate: figure('95.00%', 0.95), computed: 0.95, differs: false },
    { revised: 21_000, executed: 20_000, rate: figure('95.24%', 0.9524), computed: 0.9524, differs: false },
    { revised: 21_000, executed: 20_000, rate: figure('100.00%', 1), computed: 0.9524, differs: true },
    { revised: 100, executed: 120, rate: figure('120%', 1.2), computed: 1.2, differs: false },
    { revised: 0, executed: 0, rate: figure('0.00%', 0), computed: undefined, differs: false },
    { revised: 100, executed: 62, rate: { raw: '/' }, computed: 0.62, differs: false },
    { revised: 100, executed: 62, rate: undefined, computed: 0.62, differs: false },
  ])(
    '$executed of $revised is $computed beside a printed $rate.raw',
    ({ revised, executed, rate, computed, differs }) => {
      const execution = executionOf({ funding: [executedWith(revised, executed, { ...(rate && { rate }) })] })
      expect(execution?.computed).toBe(computed)
      expect(execution?.differs).toBe(differs)
      expect(execution?.published).toEqual(rate)
    },
  )

  test('a rate printed without its sign is in per cent', () => {
    const funding = [executedWith(100, 95, { rate: figure('95.00') })]
    expect(executionOf({ funding })).toEqual({
      revised: 100n,
      executed: 95n,
      published: { raw: '95.00%', value: 0.95 },
      computed: 0.95,
      differs: false,
    })
  })

  test('a part that is no number is absent, and nothing is computed without it', () => {
    const row = {
      source: '总额',
      original: { raw: '3.00', fen: 300n },
      revised: { raw: '' },
      executed: { raw: '3', fen: 300n },
    }
    expect(executionOf({ funding: [row] })).toEqual({ original: 300n, executed: 300n, differs: false })
    expect(executionOf({ funding: [] })).toBeUndefined()
  })
})

test('a first row is no total where a row under it cannot be read', () => {
  const rows = [executedWith(30, 25, { source: '甲' }), executedWith(30, 25, { source: '乙' })]
  const unread = { source: '丙', revised: { raw: '10万元左右' }, executed: { raw: '' } }
  expect(totalRowOf({ funding: rows })?.source).toBe('甲')
  expect(totalRowOf({ funding: [...rows, unread] })).toBeUndefined()
})

test.each([
  ...[
    '总额',
    '总数',
    '总计',
    '合计',
    '年度总额',
    '项目总额',
    '全年总额',
    '资金总额',
    '预算总额',
    '经费总额',
    '全年预算总数',
  ],
  ...[
    '年度资金',
    '项目资金',
    '年度预算',
    '项目预算',
    '年度资金数',
    '年度预算数',
    '项目预算额',
    '其中:合计',
    '其中：合计',
    '合计:',
  ],
  ...['合计：', '合计(万元)', '合计（万元）', '合 计', '项目资金（万元）：'],
])('%s is the total', (source) => {
  const funding = [{ source: '财政拨款' }, { source, revised: { raw: '1', fen: 100n } }, { source: '其他' }]
  expect(totalRowOf({ funding })?.source).toBe(source)
})

test.each(['资金', '预算', '全年资金', '不合计', '合计数', '年度', '合计一（万元', '小计', '年度资金数额'])(
  '%s is not',
  (source) => {
    const money = (fen: bigint) => ({ raw: '', fen })
    const funding = [
      { source: '财政拨款', revised: money(1n) },
      { source, revised: money(5n) },
    ]
    expect(totalRowOf({ funding })).toBeUndefined()
  },
)

test.each([
  ['2', 2, '2', 2],
  ['2.5', 2.5, '2.5%', 0.025],
  ['95.00', 95, '95.00%', 0.95],
  ['120%', 1.2, '120%', 1.2],
])('the rate %s under a head with %% is %s', (raw, value, shown, share) => {
  expect(executionOf({ funding: [executedWith(1, 1, { rate: { raw, value } })] })?.published).toEqual({
    raw: shown,
    value: share,
  })
})

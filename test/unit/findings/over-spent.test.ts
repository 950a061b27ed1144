import { expect, test } from 'vitest'
import { OVER_SPENT } from '../../../src/findings/over-spent.ts'
import type { AppraisedFunding } from '../../../src/model/appraisal.ts'
import { parseAmount } from '../../../src/parse/amount.ts'
import { parseFigure } from '../../../src/parse/figure.ts'
import { appraisalWith } from './examples.ts'

/** A row in 万元 with its cells as printed; a cell that is not there is undefined. */
function rowWith(source: string, original?: string, revised?: string, executed?: string, rate?: string) {
  const amountOf = (raw: string) => parseAmount(raw, '万元') ?? { raw }
  return {
    source,
    ...(original !== undefined && { original: amountOf(original) }),
    ...(revised !== undefined && { revised: amountOf(revised) }),
    ...(executed !== undefined && { executed: amountOf(executed) }),
    ...(rate !== undefined && { rate: parseFigure(rate) }),
  }
}

const TOTAL = '年度资金总额'

test.each<[string, AppraisedFunding[], string[]]>([
  [
    '155 of 100',
    [rowWith(TOTAL, '100', '100', '155', '155%')],
    ['自评“年度资金总额”的预算数是“100”，执行数是“155”，是预算的 155%。'],
  ],
  [
    'more than the only budget',
    [rowWith(TOTAL, '100', undefined, '155')],
    ['自评“年度资金总额”的预算数是“100”，执行数是“155”，是预算的 155%。'],
  ],
  ['a budget of 0', [rowWith(TOTAL, '0', '0.00', '155')], ['自评“年度资金总额”的预算数是“0.00”，执行数是“155”。']],
  [
    'only the rate is printed',
    [rowWith(TOTAL, undefined, undefined, undefined, '155.00%')],
    ['自评“年度资金总额”的预算执行率是“155.00%”。'],
  ],
  [
    'only the rate is printed, under a head of %',
    [rowWith(TOTAL, '', '', '155', '155.00')],
    ['自评“年度资金总额”的预算执行率是“155.00”。'],
  ],
  [
    'one source of two without a total',
    [rowWith('中央补助', '60', '60', '50'), rowWith('县级资金', '40', '40', '62')],
    ['自评“县级资金”的预算数是“40”，执行数是“62”，是预算的 155%。'],
  ],
  ['above the first budget, within the adjusted one', [rowWith(TOTAL, '100', '160', '155')], []],
  ['exactly all', [rowWith(TOTAL, '100', '100', '100', '100%')], []],
  ['more by rounding alone', [rowWith(TOTAL, '100', '100', '100.4')], []],
  [
    'a source above, its total within',
    [rowWith(TOTAL, '100', '100', '90'), rowWith('其中：财政拨款', '50', '50', '60')],
    [],
  ],
  ['a blank budget', [rowWith(TOTAL, '', '', '155')], []],
  ['nothing executed', [rowWith(TOTAL, '100', '100')], []],
  ['a bare 1.2, which may be per cent', [rowWith(TOTAL, undefined, undefined, undefined, '1.2')], []],
  ['no money', [], []],
])('%s', (_, funding, messages) => {
  const hits = OVER_SPENT.findInAppraisal(appraisalWith({ funding }))
  expect(hits.map(({ message }) => message)).toEqual(messages)
})

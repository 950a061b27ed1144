import { expect, test } from 'vitest'
import { OVER_SPENT } from '../../../../../src/findings/rules/appraisal/over-spent.ts'
import type { AppraisedFunding } from '../../../../../src/model/appraisal.ts'
import { parseAmount } from '../../../../../src/parse/amount.ts'
import { parseFigure } from '../../../../../src/parse/figure.ts'
import { appraisalWith } from '../../../examples.ts'

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

test.each([
  [{ raw: '100', fen: 10_000n }, { raw: '101', fen: 10_100n }, []],
  [{ raw: '100.00', fen: 10_000n }, { raw: '100.02', fen: 10_002n }, []],
  [
    { raw: ' 100.00 ', fen: 10_000n },
    { raw: ' 100.03 ', fen: 10_003n },
    [
      {
        place: '',
        values: [' 100.03 ', ' 100.00 '],
        message: '自评“总额”的预算数是“100.00”，执行数是“100.03”，是预算的 100.03%。',
      },
    ],
  ],
])('of a budget %o and %o executed it is said %j', (revised, executed, hits) => {
  const funding = [{ source: '总额', revised, executed, rate: { raw: '120%', value: 1.2 } }]
  expect(OVER_SPENT.findInAppraisal(appraisalWith({ funding }))).toEqual(hits)
})

test.each([
  [{ raw: ' 120% ', value: 1.2 }, 1],
  [{ raw: '100%', value: 1 }, 0],
  [{ raw: '100.5%', value: 1.005 }, 1],
  [{ raw: '100', value: 100 }, 0],
  [{ raw: '100.5', value: 100.5 }, 1],
  [{ raw: '99.5', value: 99.5 }, 0],
  [{ raw: '1.2', value: 1.2 }, 0],
  [{ raw: '0%', value: 0 }, 0],
  [{ raw: '/' }, 0],
])('of the rate %o alone %d is found', (rate, found) => {
  const hits = OVER_SPENT.findInAppraisal(appraisalWith({ funding: [{ source: '总额', rate }] }))
  expect(hits.map(({ values, message }) => [values, message])).toEqual(
    found ? [[[rate.raw], `自评“总额”的预算执行率是“${rate.raw.trim()}”。`]] : [],
  )
})

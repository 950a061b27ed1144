import { describe, expect, test } from 'vitest'
import {
  RATE_LOW_NO_REASON,
  SCORE_LOST_NO_REASON,
} from '../../../../../src/findings/rules/appraisal/appraisal-reasons.ts'
import type { Appraisal } from '../../../../../src/model/appraisal.ts'
import { parseFigure } from '../../../../../src/parse/figure.ts'
import { appraisalWith } from '../../../examples.ts'
import { scoredWith } from '../../examples.ts'

const LOW = [{ source: '年度资金总额', rate: parseFigure('62.00%'), reason: '' }]
const NO_COLUMN = [{ source: '年度资金总额', rate: parseFigure('50.00%') }]

describe('execution below 90% without a reason', () => {
  test.each([
    ['a low rate and nothing said', { funding: LOW }, true],
    ['a low rate and only 无', { funding: LOW, shortcomings: '无' }, true],
    [
      'a low rate that is not printed but follows from the amounts',
      {
        funding: [
          { source: '总额', revised: { raw: '100', fen: 10_000n }, executed: { raw: '50', fen: 5_000n }, reason: '' },
        ],
      },
      true,
    ],
    ['a form without a place for reasons', { funding: NO_COLUMN }, false],
    [
      'a form without one, whose indicators have none either',
      { funding: NO_COLUMN, indicators: [scoredWith('10', '5')] },
      false,
    ],
    [
      'a blank column beside the indicators only',
      { funding: NO_COLUMN, indicators: [scoredWith('10', '5', { reason: '' })] },
      true,
    ],
    ['blank shortcomings', { funding: NO_COLUMN, shortcomings: '' }, true],
    ['a blank cell of its own', { funding: NO_COLUMN, fields: [{ label: '未完成原因分析', text: '' }] }, true],
    ['a cell of its own', { funding: NO_COLUMN, fields: [{ label: '未完成原因分析', text: '招标推迟' }] }, false],
    ['a reason told in the course of the work', { funding: LOW, process: '因疫情停工两个月' }, false],
    ['a blank course of the work, which asks for no reason', { funding: NO_COLUMN, process: '' }, false],
    ['a reason beside the money', { funding: [{ ...LOW[0], source: '总额', reason: '项目未完工' }] }, false],
    ['a reason beside an indicator', { funding: LOW, indicators: [scoredWith('10', '5', { reason: '疫情' })] }, false],
    ['shortcomings', { funding: LOW, shortcomings: '进度偏慢' }, false],
    ['exactly 90%', { funding: [{ source: '总额', rate: parseFigure('90%') }] }, false],
    ['no rate', { funding: [{ source: '总额' }] }, false],
    [
      'nothing revised',
      { funding: [{ source: '总额', revised: { raw: '0', fen: 0n }, executed: { raw: '0', fen: 0n } }] },
      false,
    ],
    ['no money at all', {}, false],
    ['no money at all, beside blank shortcomings', { shortcomings: '' }, false],
    ['a reason told in the conclusion', { funding: LOW, conclusion: '因招标推迟' }, false],
    ['a blank cell that asks for no reason', { funding: NO_COLUMN, fields: [{ label: '联系人', text: '' }] }, false],
    ['95% and nothing said', { funding: [{ source: '总额', rate: parseFigure('95%'), reason: '' }] }, false],
    ['exactly 90% and nothing said', { funding: [{ source: '总额', rate: parseFigure('90%'), reason: '' }] }, false],
    ['no rate and nothing said', { funding: [{ source: '总额', reason: '' }] }, false],
  ] satisfies [string, Partial<Appraisal>, boolean][])('%s: %o', (_, parts, found) => {
    expect(RATE_LOW_NO_REASON.findInAppraisal(appraisalWith(parts)).length > 0).toBe(found)
  })
})

describe('points lost without a reason', () => {
  test.each([
    ['10', '8', '', true],
    ['10', '8', '无', true],
    ['10', '8', '工期延误', false],
    ['10', '10', '', false],
    ['', '8', '', false],
    ['10', '', '', false],
  ])('weight %s, score %s, reason “%s”: %s', (weight, score, reason, found) => {
    const appraisal = appraisalWith({ indicators: [scoredWith(weight, score, { reason })] })
    expect(SCORE_LOST_NO_REASON.findInAppraisal(appraisal).length > 0).toBe(found)
  })

  test('a form without the column asks for none', () => {
    expect(SCORE_LOST_NO_REASON.findInAppraisal(appraisalWith({ indicators: [scoredWith('10', '8')] }))).toEqual([])
  })
})

test.each(['原因', '问题', '不足', '改进', '整改', '措施', '说明', '分析'])(
  'a cell of its own named %s asks for a reason',
  (label) => {
    const appraisal = appraisalWith({ funding: NO_COLUMN, fields: [{ label, text: '' }] })
    expect(RATE_LOW_NO_REASON.findInAppraisal(appraisal)).toHaveLength(1)
  },
)

test('the low rate is told with what it is of', () => {
  const funding = [
    {
      source: '年度资金总额',
      revised: { raw: '100', fen: 10_000n },
      executed: { raw: '62', fen: 6_200n },
      rate: parseFigure('62.00%'),
      reason: '',
    },
  ]
  const message = '自评的预算执行率是 62%，没有写原因。'
  expect(RATE_LOW_NO_REASON.findInAppraisal(appraisalWith({ funding }))).toEqual([
    { place: '', values: ['62.00%', '62', '100'], message },
  ])
  expect(RATE_LOW_NO_REASON.findInAppraisal(appraisalWith({ funding: LOW }))).toEqual([
    { place: '', values: ['62.00%', '', ''], message },
  ])
  const { rate: _, ...unrated } = { source: '', reason: '', rate: 0, ...funding[0] }
  expect(RATE_LOW_NO_REASON.findInAppraisal(appraisalWith({ funding: [unrated] }))).toEqual([
    { place: '', values: ['', '62', '100'], message },
  ])
})

test('lost points are told without the white space of their cells, which the values have', () => {
  const row = scoredWith(' 10 ', ' 8 ', { number: 3, reason: ' 无 ' })
  expect(SCORE_LOST_NO_REASON.findInAppraisal(appraisalWith({ indicators: [row] }))).toEqual([
    { place: 'i-3', values: [' 8 ', ' 10 ', ' 无 '], message: '自评“会议次数”得分“8”，分值“10”，没有写偏差原因。' },
  ])
})

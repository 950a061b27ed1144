import { describe, expect, test } from 'vitest'
import { RATE_LOW_NO_REASON, SCORE_LOST_NO_REASON } from '../../../src/findings/appraisal-reasons.ts'
import type { Appraisal } from '../../../src/model/appraisal.ts'
import { parseFigure } from '../../../src/parse/figure.ts'
import { appraisalWith, appraisedWith } from './examples.ts'

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
      { funding: NO_COLUMN, indicators: [appraisedWith('10', '5')] },
      false,
    ],
    [
      'a blank column beside the indicators only',
      { funding: NO_COLUMN, indicators: [appraisedWith('10', '5', { reason: '' })] },
      true,
    ],
    ['blank shortcomings', { funding: NO_COLUMN, shortcomings: '' }, true],
    ['a blank cell of its own', { funding: NO_COLUMN, fields: [{ label: '未完成原因分析', text: '' }] }, true],
    ['a cell of its own', { funding: NO_COLUMN, fields: [{ label: '未完成原因分析', text: '招标推迟' }] }, false],
    ['a reason told in the course of the work', { funding: LOW, process: '因疫情停工两个月' }, false],
    ['a blank course of the work, which asks for no reason', { funding: NO_COLUMN, process: '' }, false],
    ['a reason beside the money', { funding: [{ ...LOW[0], source: '总额', reason: '项目未完工' }] }, false],
    [
      'a reason beside an indicator',
      { funding: LOW, indicators: [appraisedWith('10', '5', { reason: '疫情' })] },
      false,
    ],
    ['shortcomings', { funding: LOW, shortcomings: '进度偏慢' }, false],
    ['exactly 90%', { funding: [{ source: '总额', rate: parseFigure('90%') }] }, false],
    ['no rate', { funding: [{ source: '总额' }] }, false],
    [
      'nothing revised',
      { funding: [{ source: '总额', revised: { raw: '0', fen: 0n }, executed: { raw: '0', fen: 0n } }] },
      false,
    ],
    ['no money at all', {}, false],
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
    const appraisal = appraisalWith({ indicators: [appraisedWith(weight, score, { reason })] })
    expect(SCORE_LOST_NO_REASON.findInAppraisal(appraisal).length > 0).toBe(found)
  })

  test('a form without the column asks for none', () => {
    expect(SCORE_LOST_NO_REASON.findInAppraisal(appraisalWith({ indicators: [appraisedWith('10', '8')] }))).toEqual([])
  })
})

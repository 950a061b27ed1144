import { describe, expect, test } from 'vitest'
import { SCORE_ABOVE_WEIGHT, WEIGHTS_NOT_100 } from '../../../../../src/findings/rules/appraisal/appraisal-scores.ts'
import type { AppraisedFunding } from '../../../../../src/model/appraisal.ts'
import { parseFigure } from '../../../../../src/parse/figure.ts'
import { appraisalWith } from '../../../examples.ts'
import { scoredWith } from '../../examples.ts'

describe('weights', () => {
  test.each([
    ['90 and 10 for execution', '10', ['50', '30', '10'], false],
    ['100 for indicators alone', undefined, ['60', '40'], false],
    ['90 where the 10 for execution are not printed', undefined, ['50', '30', '10'], false],
    ['100 beside the 10 for execution', '10', ['60', '40'], false],
    ['thirds', undefined, ['33.33', '33.33', '33.34'], false],
    ['percentages', '10%', ['50%', '40%'], false],
    ['95', undefined, ['50', '45'], true],
    ['101', undefined, ['60', '41'], true],
    ['100.02', undefined, ['60', '40.02'], true],
    ['99', undefined, ['60', '39'], true],
    ['99.99', undefined, ['60', '39.99'], false],
    ['95 and 5 for execution', '5', ['55', '40'], false],
    ['90 beside 5 for execution', '5', ['50', '40'], true],
    ['91 and 10', '10', ['50', '41'], true],
    ['shares', undefined, ['60%', '40%'], false],
    ['shares that come to 101 %', undefined, ['60%', '41%'], true],
    ['shares that come to 90 %', undefined, ['50%', '40%'], false],
    ['tenths that binary fractions cannot hold', undefined, ['0.1', '0.2', '99.7'], false],
    ['80 and 10', '10', ['50', '30'], true],
    ['a row without a weight', '10', ['50', ''], false],
    ['no weights', undefined, [], false],
  ] satisfies [string, string | undefined, string[], boolean][])('%s', (_, execution, weights, found) => {
    const funding: AppraisedFunding[] = [
      { source: '年度资金总额', ...(execution && { weight: parseFigure(execution) }) },
      { source: '其中：财政拨款' },
    ]
    const appraisal = appraisalWith({ funding, indicators: weights.map((weight) => scoredWith(weight, '')) })
    expect(WEIGHTS_NOT_100.findInAppraisal(appraisal).length > 0).toBe(found)
  })

  test('the message tells what they come to', () => {
    const funding = [{ source: '年度资金总额', weight: { raw: '10', value: 10 } }]
    const appraisal = appraisalWith({ funding, indicators: [scoredWith('50', ''), scoredWith('30', '')] })
    expect(WEIGHTS_NOT_100.findInAppraisal(appraisal)).toEqual([
      { place: '', values: ['50', '30'], message: '各项指标的分值相加是 80，预算执行 10。' },
    ])
  })
})

describe('a score above its weight', () => {
  test.each([
    ['10', '10', false],
    ['10', '9.8', false],
    ['10', '10.5', true],
    ['10%', '10', false],
    ['10%', '12%', true],
    ['', '10', false],
    ['10', '/', false],
  ])('weight %s, score %s: %s', (weight, score, found) => {
    const appraisal = appraisalWith({ indicators: [scoredWith(weight, score)] })
    expect(SCORE_ABOVE_WEIGHT.findInAppraisal(appraisal).length > 0).toBe(found)
  })

  test('the message has no white space of the cells, the values have', () => {
    const appraisal = appraisalWith({ indicators: [scoredWith(' 10 ', ' 10.5 ', { number: 3 })] })
    expect(SCORE_ABOVE_WEIGHT.findInAppraisal(appraisal)).toEqual([
      { place: 'i-3', values: [' 10.5 ', ' 10 '], message: '自评“会议次数”得分“10.5”，分值只有“10”。' },
    ])
  })

  test('rows of the budget and the total are looked at too', () => {
    const funding = [{ source: '年度资金总额', weight: parseFigure('10'), score: parseFigure('11') }]
    const total = { totalWeight: parseFigure('100'), totalScore: parseFigure('101') }
    expect(
      SCORE_ABOVE_WEIGHT.findInAppraisal(appraisalWith({ funding, ...total })).map(({ message }) => message),
    ).toEqual(['自评“年度资金总额”得分“11”，分值只有“10”。', '自评“总分”得分“101”，分值只有“100”。'])
  })
})

test.each([
  [['50', '30'], '各项指标的分值相加是 80。'],
  [['33.33331', '66.6'], '各项指标的分值相加是 99.9333。'],
])('weights of %j are told: %s', (weights, message) => {
  const indicators = weights.map((weight) => scoredWith(weight, ''))
  expect(WEIGHTS_NOT_100.findInAppraisal(appraisalWith({ indicators }))).toEqual([
    { place: '', values: weights, message },
  ])
})

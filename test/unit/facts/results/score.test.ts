import { describe, expect, test } from 'vitest'
import { executionScoreOf, indicatorScoreOf, totalScoreOf, weightsOf } from '../../../../src/facts/results/score.ts'
import type { Target } from '../../../../src/model/target.ts'
import { appraisalWith, appraisedWith, executedWith, figure, quantity } from '../../examples.ts'

const WORDS: Target = { raw: '完成', kind: 'quality' }

describe('the scheme of weights', () => {
  test('is read from the document, the execution first and each level one by its rows', () => {
    const row = (level1: string, weight: number) => appraisedWith({ level1, weight: figure(String(weight)) })
    const indicators = [row('产出指标', 20), row('产出指标', 30), row('效益指标', 30), row('满意度指标', 10)]
    const funding = [executedWith(1, 1, { weight: figure('10') })]
    expect(weightsOf({ funding, indicators })).toEqual({
      parts: [
        { name: '预算执行', weight: 10 },
        { name: '产出指标', weight: 50 },
        { name: '效益指标', weight: 30 },
        { name: '满意度指标', weight: 10 },
      ],
      sum: 100,
      missing: 0,
      isHundred: true,
    })
  })

  test('rows without a weight are counted', () => {
    const indicators = [
      appraisedWith({ weight: figure('33.3') }),
      appraisedWith({}),
      appraisedWith({ level1: '效益指标' }),
    ]
    expect(weightsOf({ funding: [], indicators })).toEqual({
      parts: [{ name: '产出指标', weight: 33.3 }, { name: '效益指标' }],
      sum: 33.3,
      missing: 2,
      isHundred: false,
    })
  })
})

test.each([
  { revised: 180, executed: 171, score: '9.5', computed: 9.5, difference: undefined },
  { revised: 800, executed: 624, score: '10', computed: 7.8, difference: 2.2 },
  { revised: 100, executed: 120, score: '10', computed: 10, difference: undefined },
  { revised: 0, executed: 0, score: '10', computed: undefined, difference: undefined },
])('execution of $executed of $revised scores $computed, $difference less than the printed $score', (row) => {
  const { revised, executed, score, computed, difference } = row
  const funding = [executedWith(revised, executed, { weight: figure('10'), score: figure(score) })]
  const found = executionScoreOf({ funding })
  expect([found?.rule, found?.computed, found?.difference]).toEqual(['execution', computed, difference])
})

test('an execution without a total row has no score', () => expect(executionScoreOf({ funding: [] })).toBeUndefined())

describe('the score of an indicator', () => {
  test.each([
    [quantity('>=', 6.5, '公里'), quantity('=', 5.1, '公里'), '23.5', 'at-least', 23.54, undefined],
    [quantity('>=', 12, '公里'), quantity('=', 12.6, '公里'), '30', 'at-least', 30, undefined],
    [quantity('>=', 95, '%'), quantity('=', 93, '%'), '28', 'at-least', 29.37, -1.37],
    [quantity('<=', 30, '万元'), quantity('=', 40, '万元'), '30', 'at-most', 22.5, 7.5],
    [quantity('<=', 30, '万元'), quantity('=', 0, '万元'), '30', 'at-most', 30, undefined],
    [quantity('<=', 30, '万元'), WORDS, '30', 'at-most', undefined, undefined],
    [quantity('>=', 2, '万㎡'), quantity('=', 15_000, '平方米'), '22.5', 'at-least', 22.5, undefined],
    [quantity('=', 2, '万㎡'), quantity('=', 20_000, '平方米'), '30', 'exact', 30, undefined],
    [quantity('=', 45, '人'), quantity('=', 45, '人'), '29', 'exact', 30, -1],
    [quantity('=', 45, '人'), quantity('=', 40, '人'), '20', 'exact', undefined, undefined],
    [quantity('>', 45, '人'), quantity('=', 46, '人'), '30', 'exact', 30, undefined],
    [quantity('<', 45, '人'), quantity('=', 45, '人'), '30', 'exact', undefined, undefined],
    [WORDS, WORDS, '25', 'judged', undefined, undefined],
  ] as const)('%o with an actual of %o and %s printed', (planned, achieved, score, rule, computed, difference) => {
    const found = indicatorScoreOf(appraisedWith({ planned, achieved, weight: figure('30'), score: figure(score) }))
    expect([found.rule, found.computed, found.difference]).toEqual([rule, computed, difference])
    expect([found.weight, found.published, found.inRange]).toEqual([30, Number(score), true])
  })

  test('of a rate is by actual ÷ target, not by its percentage', () => {
    const found = indicatorScoreOf(
      appraisedWith({
        name: '满意度',
        planned: quantity('>=', 80, '%'),
        achieved: quantity('=', 80, '%'),
        weight: figure('10'),
      }),
    )
    expect(found).toEqual({ rule: 'at-least', weight: 10, computed: 10 })
  })

  test('above its weight, or below 0, is out of range', () => {
    const of = (score: string) =>
      indicatorScoreOf(appraisedWith({ weight: figure('10'), score: figure(score) })).inRange
    expect(['0', '10', '10.5', '-1'].map(of)).toEqual([true, true, false, false])
    expect(indicatorScoreOf(appraisedWith({ weight: figure('10'), score: { raw: '/' } })).inRange).toBeUndefined()
  })
})

test('the total stands beside the sum of the scores', () => {
  const indicators = [appraisedWith({ score: figure('20') }), appraisedWith({ score: figure('28.5') })]
  const funding = [executedWith(1, 1, { weight: figure('10'), score: figure('9.5') })]
  expect(totalScoreOf(appraisalWith({ funding, indicators, totalScore: figure('98') }))).toEqual({
    published: 98,
    summed: 58,
  })
  expect(totalScoreOf(appraisalWith({ indicators: [...indicators, appraisedWith({})] }))).toEqual({})
})

test.each([
  [quantity('>', 5, '次'), quantity('=', 6, '次'), 10],
  [quantity('>', 5, '次'), quantity('=', 5, '次'), undefined],
  [quantity('<', 5, '次'), quantity('=', 4, '次'), 10],
  [quantity('=', 5, '次'), quantity('=', 5, '次'), 10],
  [quantity('>=', 5, '次'), quantity('=', 4, '次'), 8],
  [quantity('>=', 5, '次'), quantity('=', 4, '人'), undefined],
  [quantity('<=', 4, '次'), quantity('=', 5, '次'), 8],
  [{ raw: '是', kind: 'yes-no', value: true }, { raw: '是', kind: 'yes-no', value: true }, 10],
  [{ raw: '12月', kind: 'dates', to: '--12' }, { raw: '12月', kind: 'dates', to: '--12' }, 10],
  [{ raw: '是', kind: 'yes-no', value: true }, { raw: '否', kind: 'yes-no', value: false }, undefined],
  [WORDS, WORDS, undefined],
] satisfies [Target, Target, number | undefined][])(
  'for the target %o the actual %o earns %s of 10',
  (planned, achieved, points) => {
    expect(indicatorScoreOf(appraisedWith({ planned, achieved, weight: figure('10') })).computed).toBe(points)
  },
)

test('scores are summed where each row has one, and not where none has', () => {
  const row = (score: string) => appraisedWith({ weight: figure('10'), score: figure(score) })
  expect(totalScoreOf(appraisalWith({ indicators: [row('0.1'), row('0.2')] }))).toEqual({ summed: 0.3 })
  expect(totalScoreOf(appraisalWith({ indicators: [row('9')] }))).toEqual({ summed: 9 })
  expect(totalScoreOf(appraisalWith({ indicators: [] }))).toEqual({})
})

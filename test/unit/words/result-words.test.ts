import { describe, expect, test } from 'vitest'
import type { Incomparable } from '../../../src/facts/results/attainment.ts'
import type { SelfAppraisal } from '../../../src/facts/results/self-appraisal.ts'
import {
  attainedShortWords,
  attainmentsAnswer,
  attainmentsWords,
  attainmentWords,
  byScaleWords,
  incomparableWords,
  scaleRuleWords,
  selfAppraisalNote,
  selfAppraisalsWords,
  selfAppraisalWords,
} from '../../../src/words/result-words.ts'
import { SAMPLE_SCALE } from '../examples.ts'

const counts = (met: number, missed: number, incomparable: number, pending: number) => ({
  ...{ met, missed, incomparable, pending },
})

test.each([
  ['met', '达到'],
  ['missed', '未达到'],
  ['incomparable', '没法比'],
  ['pending', '待评'],
] as const)('a target that is %s is %s', (state, words) => expect(attainmentWords({ state })).toBe(words))

test.each<[Incomparable, string]>([
  ['target-in-words', '只有文字'],
  ['target-without-number', '指标值缺数字'],
  ['target-blank', '指标值未填'],
  ['actual-without-number', '完成值没写数'],
  ['actual-without-date', '完成值没写日期'],
  ['actual-blank', '完成值未填'],
  ['units-differ', '单位不同'],
  ['direction-unknown', '看不出多好还是少好'],
  ['not-in-appraisal', '自评里没有这项指标'],
])('what cannot be compared for %s says: %s', (reason, words) => expect(incomparableWords(reason)).toBe(words))

test.each([
  [counts(5, 3, 2, 0), '能比的 8 项：5 项达到，3 项未达到；另有 2 项没法比', '5/8'],
  [counts(5, 3, 0, 0), '能比的 8 项：5 项达到，3 项未达到', '5/8'],
  [counts(5, 0, 5, 0), '能比的 5 项都达到；另有 5 项没法比', '5/5'],
  [counts(1, 0, 0, 0), '能比的 1 项达到', '1/1'],
  [counts(0, 2, 0, 0), '能比的 2 项都未达到', '0/2'],
  [counts(0, 1, 1, 3), '能比的 1 项未达到；另有 1 项没法比、3 项待评', '0/1'],
  [counts(0, 0, 10, 0), '10 项都没法比', '没法比'],
  [counts(0, 0, 1, 0), '1 项没法比', '没法比'],
  [counts(0, 0, 0, 9), '9 项都待评', '待评'],
  [counts(0, 0, 4, 9), '4 项没法比、9 项待评', '没法比'],
  [counts(0, 0, 0, 0), '没有指标', ''],
])('attainments %j in words: %s, in short %s', (attainments, words, short) => {
  expect([attainmentsWords(attainments), attainedShortWords(attainments)]).toEqual([words, short])
})

describe('what a department says of itself', () => {
  test.each<[SelfAppraisal, string]>([
    [{ state: 'graded', grade: 'excellent', rule: 'points', points: 99.6 }, '部门自评 99.6 分，优'],
    [
      { state: 'graded', grade: 'excellent', rule: 'points', points: 57, outOf: 60 },
      '部门自评 57 分（满分 60 分），优',
    ],
    [
      { state: 'graded', grade: 'good', rule: 'points-summed', points: 85 },
      '部门自评没有写总分，各项得分合计 85 分，良',
    ],
    [{ state: 'graded', grade: 'excellent', rule: 'printed' }, '部门自评写的是优，没有打分'],
    [
      { state: 'graded', grade: 'good', rule: 'points', points: 88, printed: 'excellent' },
      '部门自评 88 分，良；自评结论写的是优，请核对',
    ],
    [{ state: 'ungraded', reason: 'no-points' }, '部门自评没有打分'],
    [{ state: 'ungraded', reason: 'points-out-of-range' }, '部门自评的分数不在 0 和满分之间'],
    [{ state: 'ungraded', reason: 'appraisal-unclear' }, '有几个同名的项目，分不清哪份自评是它的'],
    [{ state: 'pending' }, '还没有公布自评'],
  ])('%j is said as %s', (said, words) => expect(selfAppraisalWords(said)).toBe(words))

  test('of several projects names what each came to, best first', () => {
    const none = { excellent: 0, good: 0, fair: 0, poor: 0, ungraded: 0, pending: 0 }
    expect(selfAppraisalsWords({ ...none, excellent: 12, fair: 3, ungraded: 2, pending: 5 })).toBe(
      '优 12 · 中 3 · 不定级 2 · 待评 5',
    )
    expect(selfAppraisalsWords(none)).toBe('')
  })
})

describe('the unit’s own scale', () => {
  const scale = SAMPLE_SCALE

  test.each([
    [{ grade: 'good', rate: 0.97, scale }, '按本单位的评价标准是良'],
    [
      { grade: 'fair', rate: 0.93, scale, next: { grade: 'good', distance: 0.02 } },
      '按本单位的评价标准是中，距良还差 2 个百分点',
    ],
    [
      { grade: 'fair', rate: 0.94999999, scale, next: { grade: 'good', distance: 0.00000001 } },
      '按本单位的评价标准是中，距良还差不到 0.01 个百分点',
    ],
  ] as const)('%j is said as %s', (byScale, words) => expect(byScaleWords(byScale)).toBe(words))

  test('is quoted, and changes no verdict', () => {
    expect(scaleRuleWords(scale)).toBe(
      '“按本单位的评价标准”用的是单位印在分项绩效目标下的标准：“各项指标完成100%为优，完成95%为良，完成90%为中，达不到90%为差”。它不改变达到没有。',
    )
  })
})

test.each([
  [
    { met: 5, missed: 0, incomparable: 5, pending: 0 },
    { said: '能比的 5 项都达到', rest: '另有 5 项没法比' },
  ],
  [{ met: 5, missed: 3, incomparable: 0, pending: 0 }, { said: '能比的 8 项：5 项达到，3 项未达到' }],
  [{ met: 0, missed: 0, incomparable: 3, pending: 0 }, { said: '3 项都没法比' }],
])('the targets %j as an answer', (counts, answer) => expect(attainmentsAnswer(counts)).toEqual(answer))

test('what must be read with badge and points is told, and nothing where they say all', () => {
  expect(selfAppraisalNote({ state: 'graded', grade: 'excellent', rule: 'points', points: 97 })).toBeUndefined()
  expect(selfAppraisalNote({ state: 'graded', grade: 'good', rule: 'printed' })).toBe('部门自评写的是良，没有打分')
  expect(selfAppraisalNote({ state: 'ungraded', reason: 'no-points' })).toBe('部门自评没有打分')
})

import { describe, expect, test } from 'vitest'
import { NO_GRADES } from '../../../src/facts/results/grade-counts.ts'
import type { Result } from '../../../src/facts/results/result-grade.ts'
import {
  bestShareWords,
  gradeCountWords,
  noResultWords,
  resultWords,
  scoreDifferenceWords,
  shareWords,
  weightWords,
} from '../../../src/words/grade-words.ts'
import { appraisalWith, departmentWith, projectWith } from '../examples.ts'

const next = (distance: number) => ({ next: { grade: 'good', distance } }) as const

test.each([
  [[], 2, '自评结果公布后评定'],
  [['会议', '车辆'], 2, '已公布自评，没有打分'],
  [['会议', '车辆'], 0, '已公布自评，没有打分'],
  [['会议'], 3, '已公布自评，没有打分（3 个项目中的 1 个）'],
])('of %o appraised and %d projects without a result: %s', (names, count, words) => {
  const appraisals = names.map((name) => appraisalWith({ name }))
  const projects = Array.from({ length: count }, () => projectWith({}))
  expect(noResultWords([departmentWith({ appraisals, projects })])).toBe(words)
})

describe('a result in words', () => {
  test.each<[Result, string]>([
    [{ grade: 'excellent', rule: 'points', value: 96.5, from: 90 }, '按自评总分 96.5 分评为优'],
    [
      { grade: 'fair', rule: 'points', value: 78.8, from: 60, ...next(1.2) },
      '按自评总分 78.8 分评为中，距良还差 1.2 分',
    ],
    [
      { grade: 'excellent', rule: 'points', value: 90, from: 90, outOf: 90 },
      '按自评总分 90 分（满分 90 分，折合百分制）评为优',
    ],
    [{ grade: 'excellent', rule: 'points-summed', value: 95, from: 90 }, '自评没有印总分，按各项得分之和 95 分评为优'],
    [
      { grade: 'fair', rule: 'scale', value: 0.938, from: 0.9, ...next(0.012), mean: { computed: 9, of: 12 } },
      '自评没有印总分，按能算出的 9 项（共 12 项）指标的平均完成比例 93.8%，依单位自己的评价标准评为中，距良还差 1.2 个百分点',
    ],
    [
      { grade: 'fair', rule: 'scale', value: 0.94999999, from: 0.9, ...next(0.00000001), basis: 'ratio' },
      '按完成比例 94.99%评为中，距良还差不到 0.01 个百分点',
    ],
    [{ reason: 'no-appraisal' }, '待评：还没有公布自评结果'],
    [{ reason: 'appraisal-unclear' }, '待评：本单位有几个同名的项目，分不清哪份自评是它的'],
    [{ reason: 'no-points-no-scale' }, '待评：已公布自评，没有打分，单位也没有统一的评价标准'],
  ])('%o', (result, words) => expect(resultWords(result)).toBe(words))
})

describe('counts of grades in words', () => {
  const counts = { ...NO_GRADES, excellent: 60, good: 20, pending: 16 }

  test('name every grade that was earned', () => expect(gradeCountWords(counts)).toBe('优 60 · 良 20 · 待评 16'))

  test('tell the share of the best, of all and of those with a grade', () => {
    expect(bestShareWords(counts, '项指标')).toBe('96 项指标中 60 项为优，占 62.5%')
    expect(shareWords(counts, '项指标')).toBe('96 项指标中 60 项为优，占 62.5%；只看有等级的 80 项，占 75%')
    expect(shareWords({ ...NO_GRADES, excellent: 1 }, '项指标')).toBe('1 项指标中 1 项为优，占 100%')
    expect(bestShareWords({ ...NO_GRADES, pending: 9 }, '项指标')).toBe('9 项指标都待评')
  })
})

test.each([
  [{ rule: 'at-least', computed: 29.37, difference: -1.37 } as const, '按公式 29.37 分，公布的少 1.37 分'],
  [{ rule: 'execution', computed: 7.8, difference: 2.2 } as const, '按公式 7.8 分，公布的多 2.2 分'],
  [{ rule: 'at-least', computed: 30 } as const, undefined],
  [{ rule: 'judged', inRange: false } as const, '得分不在 0 和分值之间，请核对'],
])('a computed score %o beside the published one', (score, words) => expect(scoreDifferenceWords(score)).toBe(words))

test.each([
  [{ sum: 100, missing: 0, isHundred: true }, '10+90，合计 100'],
  [{ sum: 90, missing: 2, isHundred: false }, '10+90，合计 90，不是 100，请核对（另有 2 项没有分值）'],
])('weights %o in words', (rest, words) => {
  expect(
    weightWords({
      parts: [
        { name: '', weight: 10 },
        { name: '', weight: 90 },
      ],
      ...rest,
    }),
  ).toBe(words)
})

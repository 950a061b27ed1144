import { expect, test } from 'vitest'
import { parseGradeScale } from '../../../src/parse/grade-scale.ts'

const SAMPLE = [
  { grade: 'excellent', from: 1 },
  { grade: 'good', from: 0.95 },
  { grade: 'fair', from: 0.9 },
  { grade: 'poor', from: 0 },
]
const NATIONAL = [
  { grade: 'excellent', from: 0.9 },
  { grade: 'good', from: 0.8 },
  { grade: 'fair', from: 0.6 },
  { grade: 'poor', from: 0 },
]

test.each([
  ['各项指标完成100%为优，完成95%为良，完成90%为中，达不到90%为差', SAMPLE],
  ['各项指标完成100%为优，完成95%为良，完成90%为中，达不到90%为差。', SAMPLE],
  ['各项指标完成１００％为优,完成95%为良,完成90%为中,未达到90%为差.', SAMPLE],
  ['完成率达到100%为优秀；达到95%（含）以上为良好；达到90%及以上为中等；低于90%为差。', SAMPLE],
  ['优：100%，良：≥95%，中：≥90%，差：<90%', SAMPLE],
  ['评价标准：90%以上为优，80%-90%为良，60-80%为中，60%以下为差', NATIONAL],
  ['优（≥90%）、良（80%～90%）、中（60%至80%）、差（不足60%）', NATIONAL],
  [
    '完成92.5%为优，达不到92.5%为差',
    [
      { grade: 'excellent', from: 0.925 },
      { grade: 'poor', from: 0 },
    ],
  ],
])('the scale “%s” is read band by band', (raw, bands) => {
  expect(parseGradeScale(raw)).toStrictEqual({ raw, bands })
})

test.each([
  [''],
  ['促进社会和谐稳定。'],
  ['完成100%为优'],
  ['完成100%为优，完成95%为良'],
  ['完成95%为优，完成100%为良，达不到100%为差'],
  ['完成100%为优，完成95%为良，达不到90%为差'],
  ['完成100%为良，完成95%为优，达不到95%为差'],
  ['完成100%为优，完成95%为优，达不到95%为差'],
  ['完成100%为优，其余另行规定，达不到100%为差'],
  ['达不到90%为差，完成90%为中'],
  ['完成95%为优，完成95%为良，达不到95%为差'],
  ['完成100%为优，完成95%为良，达不到100%为差'],
  ['70%至80%至90%为优，达不到70%为差'],
])('the sentence “%s” is no grade scale', (raw) => {
  expect(parseGradeScale(raw)).toBeUndefined()
})

test.each(['达不到', '未达到', '未达', '不到', '不足', '不满', '低于', '小于', '少于', '没有达到', '<'])(
  '%s 60%% is the lowest grade',
  (word) => {
    expect(parseGradeScale(`60%为优，${word}60%为差`)?.bands).toEqual([
      { grade: 'excellent', from: 0.6 },
      { grade: 'poor', from: 0 },
    ])
  },
)

test.each([
  ['60%为优秀等级，60%以下为差级', ['excellent', 'poor']],
  ['60%为良好等，60%以下为中等级', ['good', 'fair']],
  ['60%为优级，60%以下为良', ['excellent', 'good']],
  ['优秀等级为60%，差为60%以下', ['excellent', 'poor']],
  ['良好级是60%，中等(60%以下)', ['good', 'fair']],
  ['优: 60%。良: 60%以下', ['excellent', 'good']],
  ['60% 为优\n60%以下为差', ['excellent', 'poor']],
  ['60%为优、60%以下为差', ['excellent', 'poor']],
  ['60%为优;60%以下为差;', ['excellent', 'poor']],
  ['60%为优. 60%以下为差.', ['excellent', 'poor']],
])('the scale %j has the grades %j', (raw, grades) => {
  expect(parseGradeScale(raw)?.bands.map(({ grade }) => grade)).toEqual(grades)
})

test.each([
  ['80-90%为优，80%以下为差'],
  ['80～90%为优，80%以下为差'],
  ['80至90%为优，80%以下为差'],
  ['80到90%为优，80%以下为差'],
  ['80—90%为优，80%以下为差'],
  ['80–90%为优，80%以下为差'],
  ['80 - 90 %为优，80 %以下为差'],
  ['80.0%为优，80%以下为差'],
])('the range of %s begins at 80 %%', (raw) => {
  expect(parseGradeScale(raw)?.bands.map(({ from }) => from)).toEqual([0.8, 0])
})

test.each([
  ['优60%，60%以下为差'],
  ['60%为优的，60%以下为差'],
  ['评为优为60%，60%以下为差'],
  ['60%为优，<=60%为差'],
  ['60%为优，60为差'],
])('the sentence %s is no scale', (raw) => expect(parseGradeScale(raw)).toBeUndefined())

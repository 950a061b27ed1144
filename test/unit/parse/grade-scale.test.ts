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

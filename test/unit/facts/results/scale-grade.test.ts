import { expect, test } from 'vitest'
import { scaleGradeOf } from '../../../../src/facts/results/scale-grade.ts'
import { SAMPLE_SCALE } from '../../examples.ts'
import { readRow } from './read-row.ts'

test.each([
  ['≥95%', '97%', { grade: 'good', rate: 0.97 }],
  ['≥85%', '85%', { grade: 'poor', rate: 0.85 }],
  ['≥95%', '93%', { grade: 'fair', rate: 0.93, next: { grade: 'good', distance: 0.02 } }],
  ['≥100人', '120人', { grade: 'excellent', rate: 1.2 }],
  ['≥100人', '89人', { grade: 'poor', rate: 0.89, next: { grade: 'fair', distance: 0.01 } }],
  ['2024年6月', '2024年5月', { grade: 'excellent', rate: 1 }],
])('%s by %s is on the sample’s scale %j, with the distance only where it was missed', (target, actual, graded) => {
  const row = readRow({ name: target.endsWith('%') ? '合格率' : '培训规模', target, actual })
  expect(scaleGradeOf(row, SAMPLE_SCALE)).toEqual({ ...graded, scale: SAMPLE_SCALE })
})

test.each([
  ['促进和谐', '完成'],
  ['≥95%', '0.97'],
  ['≥95%', ''],
  ['2024年5月', '2024年6月'],
])('%s by %s has no rate to be graded by', (target, actual) => {
  expect(scaleGradeOf(readRow({ target, actual }), SAMPLE_SCALE)).toBeUndefined()
})

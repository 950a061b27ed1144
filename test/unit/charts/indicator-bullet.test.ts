import { expect, test } from 'vitest'
import { indicatorBullet } from '../../../src/charts/indicator-bullet.ts'
import { appraisedWith } from '../examples.ts'

const indicator = appraisedWith({ actual: '31公里' })
const bullet = { target: 30, actual: 31, lowerIsBetter: false }

test('the picture of an indicator says its target and what was achieved', () => {
  const picture = indicatorBullet({ bullet, indicator, attainment: { state: 'met' } }, '≥30公里')
  expect(picture?.title).toBe('目标 ≥30公里，完成 31公里')
  expect(picture?.shapes[1]?.attributes.class).toBe('fill')
  const missed = indicatorBullet({ bullet, indicator, attainment: { state: 'missed' } }, '≥30公里')
  expect(missed?.shapes[1]?.attributes.class).toBe('fill-missed')
})

test('what are no two numbers has no picture', () => {
  const attainment = { state: 'incomparable', reason: 'target-in-words' } as const
  expect(indicatorBullet({ bullet: undefined, indicator, attainment }, '合格')).toBeUndefined()
})

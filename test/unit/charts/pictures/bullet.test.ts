import { describe, expect, test } from 'vitest'
import { drawBullet } from '../../../../src/charts/pictures/bullet.ts'

const lengthsOf = (target: number, actual: number) => {
  const [, bar, mark] = drawBullet({ target, actual, isMet: true }, '').shapes
  return [bar?.attributes.width, mark?.attributes.x1, mark?.attributes.x2]
}

describe('a bullet', () => {
  test.each([
    [30, 30, ['89%', '89%', '89%']],
    [30, 15, ['44.5%', '89%', '89%']],
    [30, 60, ['89%', '44.5%', '44.5%']],
    [0, 0, ['0%', '0%', '0%']],
    [0, 5, ['89%', '0%', '0%']],
    [5, -5, ['0%', '89%', '89%']],
  ])('of the target %d and the actual %d has bar and mark at %j', (target, actual, lengths) => {
    expect(lengthsOf(target, actual)).toEqual(lengths)
  })

  test('is painted as missed where the target was missed', () => {
    const kindOf = (isMet: boolean) => drawBullet({ target: 2, actual: 1, isMet }, '').shapes[1]?.attributes.class
    expect([kindOf(true), kindOf(false)]).toEqual(['fill', 'fill-missed'])
  })

  test('says what it shows, and leaves its height to the style sheet', () => {
    expect(drawBullet({ target: 30, actual: 31, isMet: true }, '目标 ≥30公里，完成 31公里')).toMatchObject({
      ...{ title: '目标 ≥30公里，完成 31公里', kind: 'bullet', height: 14 },
    })
  })
})

import { describe, expect, test } from 'vitest'
import { randomOf } from '../../../scripts/example/random.ts'

describe('a stream of random numbers', () => {
  test('is named by its keys: the same keys give the same numbers', () => {
    const numbers = (...keys: (string | number)[]) => {
      const random = randomOf(...keys)
      return [random.int(1, 1000), random.int(1, 1000), random.int(1, 1000)]
    }
    expect(numbers(1, 'budget')).toEqual(numbers(1, 'budget'))
    expect(numbers(1, 'budget')).not.toEqual(numbers(2, 'budget'))
    expect(numbers(1, 'budget')).not.toEqual(numbers(1, 'budge'))
  })

  test('spreads evenly between its bounds, and reaches both', () => {
    const random = randomOf('spread')
    const counts = [0, 0, 0, 0]
    for (let n = 0; n < 4000; n += 1) counts[random.int(0, 3)] = (counts[random.int(0, 3)] ?? 0) + 1
    expect(Math.min(...counts)).toBeGreaterThan(850)
    expect(Math.max(...counts)).toBeLessThan(1150)
  })

  test('never happens at rate 0, always at rate 1', () => {
    const random = randomOf('chance')
    const happened = Array.from({ length: 200 }, () => [random.chance(0), random.chance(1)])
    expect(new Set(happened.map(String))).toEqual(new Set(['false,true']))
  })

  test('shuffles a list into another order of the same items', () => {
    const items = ['甲', '乙', '丙', '丁', '戊', '己']
    const shuffled = randomOf('shuffle').shuffled(items)
    expect(shuffled).not.toEqual(items)
    expect(shuffled.toSorted()).toEqual(items.toSorted())
  })

  test('cannot pick from nothing', () => {
    expect(() => randomOf('nothing').pick([])).toThrow(RangeError)
  })
})

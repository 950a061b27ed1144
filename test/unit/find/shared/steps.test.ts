import { expect, test } from 'vitest'
import { charactersOf, numbersOf } from '../../../../src/find/shared/steps.ts'

test.each([
  [[], ''],
  [[0, 1, -1, 2, -2], "#%$'&"],
  [[164, -164, 4000], 'ūŪ\u1f63'],
])('the numbers %j are the characters %j', (numbers, characters) => {
  expect(charactersOf(numbers)).toBe(characters)
  expect(numbersOf(characters)).toEqual(numbers)
})

test('a number that no character can stand for is refused', () => {
  expect(() => charactersOf([30_000])).toThrow('30000')
})

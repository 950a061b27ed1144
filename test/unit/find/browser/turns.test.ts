import { expect, test } from 'vitest'
import { countTurns } from '../../../../src/find/browser/turns.ts'

test('only the newest turn is the newest', () => {
  const nextTurn = countTurns()
  const first = nextTurn()
  expect(first()).toBe(true)
  const second = nextTurn()
  expect([first(), second()]).toEqual([false, true])
})

import { expect, test } from 'vitest'
import { Turns } from '../../../../src/find/browser/turns.ts'

test('only the newest turn is the newest', () => {
  const turns = new Turns()
  const first = turns.next()
  expect(first()).toBe(true)
  const second = turns.next()
  expect([first(), second()]).toEqual([false, true])
})

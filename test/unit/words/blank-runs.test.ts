import { expect, test } from 'vitest'
import { breakableParts, shortRuns } from '../../../src/words/blank-runs.ts'

test.each([
  ['甲　　　乙', ['甲　', '　', '　乙']],
  ['　　　', ['　', '　', '　']],
  ['　　甲　乙', ['　　甲　乙']],
  ['甲　　　　乙　　丙　　　', ['甲　', '　', '　', '　乙　　丙　', '　', '　']],
  ['', ['']],
])('the text “%s” may break between %j', (text, parts) => {
  expect(breakableParts(text)).toEqual(parts)
})

test.each([
  ['甲　　　　乙', '甲　　乙'],
  ['　　甲　乙', '　　甲　乙'],
])('the text “%s” is drawn as “%s”', (text, drawn) => {
  expect(shortRuns(text)).toBe(drawn)
})

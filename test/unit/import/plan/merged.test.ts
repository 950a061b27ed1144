import { expect, test } from 'vitest'
import { merged } from '../../../../src/import/plan/merged.ts'

/** Records such as `a1`: the letter is the key. */
test.each<[standing: string, own: string, all: string]>([
  ['', 'a1 b1', 'a1 b1'],
  ['a1 b1', 'c1', 'a1 b1 c1'],
  ['a1 b1', 'a2', 'a2 b1'],
  ['a1 b1 a2', 'a3 a4 a5', 'a3 a4 a5 b1'],
  ['a1', 'c1 a2 b1', 'a2 c1 b1'],
  ['a1', '', 'a1'],
])('%j with %j is %j', (standing, own, all) => {
  const records = (text: string) => text.split(' ').filter((one) => one !== '')
  expect(merged(records(standing), records(own), (one) => one[0])).toEqual(records(all))
})

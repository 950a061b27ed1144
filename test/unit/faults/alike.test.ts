import { expect, test } from 'vitest'
import { foldAlike } from '../../../src/faults/alike.ts'

test('the first fifty of a kind are told, the fiftieth with the number of the others', () => {
  const faults = Array.from({ length: 60 }, (_, line) => ({ code: 'a', line }))
  const folded = foldAlike([...faults, { code: 'b', line: 99 }])
  expect(folded).toHaveLength(51)
  expect(folded[48]).toEqual({ code: 'a', line: 48 })
  expect(folded[49]).toEqual({ code: 'a', line: 49, more: 10 })
  expect(folded[50]).toEqual({ code: 'b', line: 99 })
})

test('fifty of a kind are all told', () => {
  const faults = Array.from({ length: 50 }, (_, line) => ({ code: 'a', line }))
  expect(foldAlike(faults)).toEqual(faults)
})

test('one more than fifty is only counted', () => {
  const faults = Array.from({ length: 51 }, (_, line) => ({ code: 'a', line }))
  const folded = foldAlike([{ code: 'b', line: 0 }, ...faults])
  expect(folded).toHaveLength(51)
  expect(folded.at(-1)).toEqual({ code: 'a', line: 49, more: 1 })
  expect(foldAlike([])).toEqual([])
})

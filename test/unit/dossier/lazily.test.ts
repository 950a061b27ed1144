import { expect, test } from 'vitest'
import { lazily, once } from '../../../src/dossier/lazily.ts'

interface Sum {
  readonly parts: readonly number[]
  readonly sum: number
}

test('a part is worked out when it is first asked for, and once', () => {
  const asked: string[] = []
  const sum: Sum = lazily({
    parts: () => {
      asked.push('parts')
      return [1, 2]
    },
    sum: () => {
      asked.push('sum')
      return sum.parts.reduce((total, part) => total + part, 0)
    },
  })
  expect(asked).toEqual([])
  expect([sum.sum, sum.sum, sum.parts]).toEqual([3, 3, [1, 2]])
  expect(asked).toEqual(['sum', 'parts'])
})

test('a spread dossier has all of its parts', () => {
  const sum: Sum = lazily({ parts: () => [1], sum: () => 1 })
  expect({ ...sum }).toEqual({ parts: [1], sum: 1 })
})

test('nothing is a value that is remembered too', () => {
  let times = 0
  const nothing = once(() => {
    times += 1
    return undefined
  })
  expect([nothing(), nothing(), times]).toEqual([undefined, undefined, 1])
})

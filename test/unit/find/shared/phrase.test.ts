import { expect, test } from 'vitest'
import { mergedPosting, phrasePosting } from '../../../../src/find/shared/phrase.ts'

test('words stand together where each is at its own distance', () => {
  const words = [
    {
      posting: new Map([
        [1, [0, 10]],
        [2, [5]],
        [3, [7]],
      ]),
      offset: 0,
    },
    {
      posting: new Map([
        [1, [2, 30]],
        [3, [8]],
      ]),
      offset: 2,
    },
  ]
  expect(phrasePosting(words)).toEqual(new Map([[1, [0]]]))
})

test('one word stands wherever it is', () => {
  expect(phrasePosting([{ posting: new Map([[1, [4]]]), offset: 1 }])).toEqual(new Map([[1, [3]]]))
  expect(phrasePosting([])).toEqual(new Map())
})

test('any of several words gives the pages and places of all', () => {
  expect(
    mergedPosting([
      new Map([[1, [0]]]),
      new Map([
        [1, [4]],
        [2, [1]],
      ]),
    ]),
  ).toEqual(
    new Map([
      [1, [0, 4]],
      [2, [1]],
    ]),
  )
})

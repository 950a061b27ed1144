import { expect, test } from 'vitest'
import { placeOf } from '../../../../src/find/browser/place.ts'

test('a place is read from an entry of the history that keeps one', () =>
  expect(placeOf({ drawn: 20, top: 431.5 })).toEqual({ drawn: 20, top: 431.5 }))

test.each([null, undefined, 'top', {}, { drawn: 20 }, { drawn: '20', top: 1 }])('%j keeps no place', (state) =>
  expect(placeOf(state)).toBeUndefined(),
)

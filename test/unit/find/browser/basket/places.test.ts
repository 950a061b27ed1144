import { describe, expect, test } from 'vitest'
import { askedOf, placeOf, queryOf } from '../../../../../src/find/browser/basket/places.ts'

describe('what an address asks to compare', () => {
  test.each([
    ['', [], []],
    ['?p=2024/101001/a1&p=2025/101001/a1', ['2024/101001/a1', '2025/101001/a1'], []],
    ['?p=2024%2F101001%2Fa-1', ['2024/101001/a-1'], []],
    ['?p=2024/a/b&p=2024/a/b', ['2024/a/b'], [{ text: '2024/a/b', reason: 'repeated' }]],
    ['?p=2024/a/B', [], [{ text: '2024/a/B', reason: 'not-valid' }]],
    ['?p=2024/a/../secret', [], [{ text: '2024/a/../secret', reason: 'not-valid' }]],
    ['?p=//evil.example/a', [], [{ text: '//evil.example/a', reason: 'not-valid' }]],
    ['?p=2024/a/b%0A', [], [{ text: '2024/a/b\n', reason: 'not-valid' }]],
    ['?p=', [], [{ text: '', reason: 'not-valid' }]],
    [
      '?p=2021/a/b&p=2022/a/b&p=2023/a/b&p=2024/a/b&p=2025/a/b',
      ['2021/a/b', '2022/a/b', '2023/a/b', '2024/a/b'],
      [{ text: '2025/a/b', reason: 'too-many' }],
    ],
  ])('%s', (search, places, refused) => expect(askedOf(search)).toEqual({ places, refused }))
})

test.each([
  [[], ''],
  [['2024/a/b', '2025/a/b'], '?p=2024/a/b&p=2025/a/b'],
])('%j stand in the address as %s', (places, query) => expect(queryOf(places)).toBe(query))

describe('a pasted text names a project', () => {
  test.each([
    ['https://site.example/budget/2024/a/b-1/', '2024/a/b-1'],
    ['https://site.example/budget/2024/a/b/#i-3', '2024/a/b'],
    ['/budget/2024/a/b/index.html', '2024/a/b'],
    ['  2024/a/b  ', '2024/a/b'],
    ['2024/A/B', '2024/a/b'],
    ['https://site.example/budget/2024/a/', undefined],
    ['会议费', undefined],
    ['javascript:alert(1)', undefined],
    ['', undefined],
    ['http://[', undefined],
  ])('%s', (pasted, place) => expect(placeOf(pasted, '/budget/')).toBe(place))
})

import { expect, test } from 'vitest'
import { cutAtPunctuation, piecesOf } from '../../../../../src/find/shared/question/query.ts'

test.each([
  [
    ['人大', '代表'],
    [{ letters: '人大' }, { letters: '代表' }],
  ],
  [['人大', '人大', ' '], [{ letters: '人大' }]],
  [['（人大会议）'], [{ letters: '人大会议' }]],
  [['听取，审议'], [{ letters: '听取ǀ审议' }]],
  [['，。'], []],
  [[], []],
])('the texts %j are looked for as %j', (texts, pieces) => {
  expect(piecesOf(texts.map((text) => ({ text, quoted: false })))).toEqual(pieces)
})

test('a piece may mean an amount, and what stood between quotation marks is marked', () => {
  expect(
    piecesOf([
      { text: '10万元', fen: 10_000_000n, quoted: false },
      { text: '人大', quoted: true },
    ]),
  ).toEqual([
    { letters: '10万元', fen: 10_000_000n },
    { letters: '人大', quoted: true },
  ])
})

test('pieces are cut at their punctuation, each is there once, and a quoted one is not cut', () => {
  expect(
    cutAtPunctuation([
      { letters: '听取ǀ审议' },
      { letters: '10', fen: 1000n },
      { letters: '审议' },
      { letters: '人ǀ大', quoted: true },
    ]),
  ).toEqual([
    { letters: '听取' },
    { letters: '审议' },
    { letters: '10', fen: 1000n },
    { letters: '人ǀ大', quoted: true },
  ])
})

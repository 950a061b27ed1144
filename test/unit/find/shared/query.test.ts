import { expect, test } from 'vitest'
import { cutAtPunctuation, piecesOf } from '../../../../src/find/shared/query.ts'

test.each([
  ['人大 代表', [{ letters: '人大' }, { letters: '代表' }]],
  ['  人大　人大 ', [{ letters: '人大' }]],
  ['“人大会议”', [{ letters: '人大会议' }]],
  ['听取，审议', [{ letters: '听取ǀ审议' }]],
  ['10万元', [{ letters: '10万元', fen: 10_000_000n }]],
  ['，。', []],
  ['', []],
])('the query %s asks for %o', (query, pieces) => {
  expect(piecesOf(query)).toEqual(pieces)
})

test('pieces are cut at their punctuation', () => {
  expect(cutAtPunctuation([{ letters: '听取ǀ审议' }, { letters: '10', fen: 1000n }])).toEqual([
    { letters: '听取' },
    { letters: '审议' },
    { letters: '10', fen: 1000n },
  ])
})

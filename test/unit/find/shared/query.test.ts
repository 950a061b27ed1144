import { expect, test } from 'vitest'
import { cutAtPunctuation, piecesOf } from '../../../../src/find/shared/query.ts'

test.each([
  ['人大 代表', [{ units: '人大' }, { units: '代表' }]],
  ['  人大　人大 ', [{ units: '人大' }]],
  ['“人大会议”', [{ units: '人大会议' }]],
  ['听取，审议', [{ units: '听取ǀ审议' }]],
  ['10万元', [{ units: '10万元', fen: 10_000_000n }]],
  ['，。', []],
  ['', []],
])('the query %s asks for %o', (query, pieces) => {
  expect(piecesOf(query)).toEqual(pieces)
})

test('pieces are cut at their punctuation', () => {
  expect(cutAtPunctuation([{ units: '听取ǀ审议' }, { units: '10', fen: 1000n }])).toEqual([
    { units: '听取' },
    { units: '审议' },
    { units: '10', fen: 1000n },
  ])
})

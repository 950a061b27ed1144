import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinPieces, pieceOf, slicePiece, splitAtGaps } from '../../../../src/import/document/piece.ts'

const SOURCE = '甲乙[x]丙丁'
const PIECE = pieceOf(SOURCE, [
  { start: 0, end: 2 },
  { start: 5, end: 7 },
])

test.each([
  [
    0,
    4,
    '甲乙丙丁',
    [
      { start: 0, end: 2 },
      { start: 5, end: 7 },
    ],
  ],
  [
    1,
    3,
    '乙丙',
    [
      { start: 1, end: 2 },
      { start: 5, end: 6 },
    ],
  ],
  [2, 4, '丙丁', [{ start: 5, end: 7 }]],
  [0, 1, '甲', [{ start: 0, end: 1 }]],
  [3, 3, '', []],
])('the part of a piece from %i to %i keeps its stretches', (from, to, text, ranges) => {
  expect(slicePiece(PIECE, from, to)).toEqual({ text, ranges })
})

test('joined pieces are one text with all stretches', () => {
  const first = pieceOf(SOURCE, [{ start: 0, end: 1 }])
  const second = pieceOf(SOURCE, [{ start: 5, end: 6 }])
  expect(joinPieces([first, second])).toEqual({
    text: '甲丙',
    ranges: [
      { start: 0, end: 1 },
      { start: 5, end: 6 },
    ],
  })
})

test.each([
  ['甲率:乙     丙率:丁', ['甲率:乙', '丙率:丁'], ['     ']],
  ['稳定。\t    反映率\t:情况', ['稳定。', '反映率\t:情况'], ['\t    ']],
  ['甲率:乙\u3000丙率:丁', ['甲率:乙', '丙率:丁'], ['\u3000']],
  ['甲率:乙 丙率:丁', ['甲率:乙 丙率:丁'], []],
  ['甲率  ：乙', ['甲率  ：乙'], []],
  ['甲  没有冒号', ['甲  没有冒号'], []],
])('%j is split where a wide gap is followed by another entry', (text, entries, gaps) => {
  const split = splitAtGaps(pieceOf(text, [{ start: 0, end: text.length }]), (rest) => /^[^:：]+[:：]/.test(rest))
  expect(split.entries.map((entry) => entry.text)).toEqual(entries)
  expect(split.gaps.map((gap) => gap.text)).toEqual(gaps)
})

test('a split never loses or doubles a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('甲', ':', ' ', '\t', '\u3000') }), (text) => {
      const { entries, gaps } = splitAtGaps(pieceOf(text, [{ start: 0, end: text.length }]), () => true)
      expect(entries.map((entry, n) => entry.text + (gaps[n]?.text ?? '')).join('')).toBe(text)
    }),
  )
})

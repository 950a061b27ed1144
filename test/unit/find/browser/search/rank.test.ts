import { expect, test } from 'vitest'
import type { PiecePostings } from '../../../../../src/find/browser/search/piece-postings.ts'
import { byRank } from '../../../../../src/find/browser/search/rank.ts'

const outline = { pages: 9, terms: 8, nameLengths: [4, 4, 4, 6, 4, 4, 4, 4, 4], firsts: [] }

const hit = (places: Record<number, number[]>, amounts: readonly number[] = [], letters = '车辆'): PiecePostings => ({
  piece: { letters },
  letters: new Map(Object.entries(places).map(([page, at]) => [Number(page), at])),
  amount: new Map(amounts.map((page) => [page, [700]])),
})

test.each<[string, number[], PiecePostings[], number[]]>([
  ['the exact name, then a name that begins so', [0, 1], [hit({ 0: [1], 1: [1] })], [0, 1]],
  ['a name that begins so before one that shows it', [0, 1], [hit({ 0: [2], 1: [1] })], [1, 0]],
  ['an amount before a text', [0, 1], [hit({ 0: [700] }, [1])], [1, 0]],
  ['a code that begins so before a name that shows it', [0, 1], [hit({ 0: [3], 1: [501] })], [1, 0]],
  ['pinyin and initials like codes', [0, 1, 2], [hit({ 0: [650], 1: [201], 2: [101] })], [1, 2, 0]],
  ['a shorter name first', [3, 4], [hit({ 3: [1], 4: [1] })], [4, 3]],
  ['more mentions first', [0, 1], [hit({ 0: [650], 1: [650, 690] })], [1, 0]],
  ['the newest first', [2, 1], [hit({ 1: [650], 2: [650] })], [1, 2]],
  ['terms of the glossary last', [8, 1], [hit({ 8: [2], 1: [650] })], [1, 8]],
  ['but not a term of exactly that name', [8, 1], [hit({ 8: [1], 1: [650] }, [], '车辆保险')], [8, 1]],
  ['all pieces together', [0, 1], [hit({ 0: [1], 1: [1] }), hit({ 0: [650], 1: [2] })], [1, 0]],
])('%s', (_, pages, hits, order) => {
  expect(byRank(pages, hits, outline)).toEqual(order)
})

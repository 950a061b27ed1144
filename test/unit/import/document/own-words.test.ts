import { expect, test } from 'vitest'
import { withOwnWords } from '../../../../src/import/document/own-words.ts'
import { bareLabel } from '../../../../src/import/layouts/words/word.ts'
import { tableSource } from '../layouts/table-source.ts'

const WORDS = { 工程全称: '项目名称' }

test.each([
  ['工程全称', '项目名称'],
  ['★工程全称：', '项目名称'],
  ['工程\n全称', '项目名称'],
  ['工程全称见附表', undefined],
  ['', undefined],
])('with 工程全称 for 项目名称 the cell %j reads as %s', (text, reads) => {
  const [block] = withOwnWords(tableSource([[text]]), WORDS, bareLabel).blocks
  expect(block?.kind === 'table' && block.rows[0]?.[0]?.reads).toBe(reads)
})

test('what is printed stays', () => {
  const [block] = withOwnWords(tableSource([['工程全称']]), WORDS, bareLabel).blocks
  const cell = block?.kind === 'table' ? block.rows[0]?.[0] : undefined
  expect(cell?.lines).toEqual([{ text: '工程全称', ranges: [{ start: 0, end: 4 }] }])
})

test('without words a document is as it was', () => {
  const source = tableSource([['工程全称', '管网']])
  expect(withOwnWords(source, {}, bareLabel)).toBe(source)
})

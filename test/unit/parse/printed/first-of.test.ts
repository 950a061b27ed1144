import { expect, test } from 'vitest'
import { allOf, firstOf } from '../../../../src/parse/printed/first-of.ts'
import { PrintedText } from '../../../../src/parse/printed/printed-text.ts'
import type { RecordValue } from '../../../../src/parse/printed/record-values.ts'

const text = new PrintedText(['培训费共10次', '10', '培训费', '培训费'])
const all = text.spanOf({ first: 1, last: 4 })
const value = (words: string, path: RecordValue['path'], standing?: RecordValue['standing']): RecordValue => ({
  ...{ text: words, path, standing },
})
const lineOf = (one: RecordValue) => {
  const found = firstOf(text, one, all)
  return found && text.lineOf(found.start)
}

test('a value is looked for as a cell before it is looked for inside of one', () => {
  expect(lineOf(value('10', ['budget'], 'anywhere'))).toBe(2)
  expect(lineOf(value('共10次', ['purpose'], 'anywhere'))).toBe(1)
})

test('a cell of a row that is relied on is a cell, and one that is not is nothing else', () => {
  expect(lineOf(value('共10次', ['indicators', 0, 'target'], 'cell'))).toBeUndefined()
  expect(lineOf(value('共10次', ['indicators', 0, 'basis']))).toBeUndefined()
  expect(lineOf(value('共10次', ['title']))).toBe(1)
})

test('all places of a value stand in order', () =>
  expect(allOf(text, value('培训费', ['name']), all).map(({ start }) => text.lineOf(start))).toEqual([3, 4]))

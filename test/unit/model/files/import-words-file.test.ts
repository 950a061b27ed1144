import { expect, test } from 'vitest'
import { importWordsFileSchema } from '../../../../src/model/files/import-words-file.ts'

test.each<[title: string, file: unknown, ok: boolean]>([
  ['a word with what it stands for', { words: { 工程全称: '项目名称' } }, true],
  ['no words at all', { words: {} }, true],
  ['nothing', {}, false],
  ['a blank word', { words: { 工程全称: ' ' } }, false],
  ['a number', { words: { 工程全称: 1 } }, false],
  ['another key', { words: {}, labels: {} }, false],
])('of %s, %j, that it is a file of own words is %s', (_, file, ok) => {
  expect(importWordsFileSchema.safeParse(file).success).toBe(ok)
})

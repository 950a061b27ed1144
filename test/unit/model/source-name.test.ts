import { expect, test } from 'vitest'
import { sourceFileOf, sourceNameOf } from '../../../src/model/source-name.ts'

test.each([
  ['goals.docx', 'source/goals.docx'],
  ['目标表.xlsx', 'source/目标表.xlsx'],
  ['source', 'source/source'],
])('the document %s is named %s in a record, and by its own name again', (name, file) => {
  expect(sourceFileOf(name)).toBe(file)
  expect(sourceNameOf(file)).toBe(name)
})

test.each(['goals.docx', 'other/goals.docx', 'sources/goals.docx'])('%s stands in no folder of documents', (file) => {
  expect(sourceNameOf(file)).toBe(file)
})

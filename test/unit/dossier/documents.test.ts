import { expect, test } from 'vitest'
import { documentsOf, printedRecordOf, shownDocumentsOf } from '../../../src/dossier/documents.ts'
import type { Department } from '../../../src/model/department.ts'
import { departmentWith } from '../examples.ts'

const source = (file: string) => ({ file, sha256: '', bytes: 1 })
const record = {
  ...({ kind: 'project', id: 'a1', first: 2, last: 3 } as const),
  values: [
    ...[
      { key: 'budget', line: 3, printed: '9' },
      { key: 'funding.财政资金', line: 3 },
    ],
  ],
}
const text: NonNullable<Department['texts']>[number] = {
  ...{
    file: 'source/b.txt',
    lines: ['一、目标', '甲表', '9', ' ', '页脚', '余下', '其他'],
    records: [record],
    department: [1],
  },
  left: [
    { first: 5, last: 5, why: 'aside' },
    { first: 6, last: 6, why: 'unplaced' },
  ],
}
const department = departmentWith({ sources: [source('source/a.docx'), source('source/b.txt')], texts: [text] })

test('each line of a document has its fate, its values and the record that begins on it', () => {
  const [document, ...others] = documentsOf(department)
  expect(others).toEqual([])
  expect(document?.number).toBe(2)
  expect(document?.source.file).toBe('source/b.txt')
  expect(document?.lines.map(({ number, fate, values }) => [number, fate, values.map(({ key }) => key)])).toEqual([
    ...[
      [1, 'department', []],
      [2, 'form', []],
      [3, 'value', ['budget', 'funding.财政资金']],
      [4, 'blank', []],
    ],
    ...[
      [5, 'aside', []],
      [6, 'unplaced', []],
      [7, 'form', []],
    ],
  ])
  expect(document?.lines.flatMap(({ number, begins }) => (begins ? [number, begins.id] : []))).toEqual([2, 'a1'])
})

test('the places of a record are known by the keys of its values', () => {
  expect(printedRecordOf(department, 'project', 'a1')?.places.get('budget')).toEqual({
    document: 2,
    line: 3,
    printed: '9',
  })
  expect(printedRecordOf(department, 'project', 'a2')).toBeUndefined()
  expect(printedRecordOf(department, 'appraisal', 'a1')).toBeUndefined()
})

test('a unit without documents that are text has none to show', () => {
  expect(shownDocumentsOf(department)).toEqual([2])
  const other = departmentWith({ sources: [source('source/a.docx')] })
  expect([shownDocumentsOf(other), documentsOf(other), printedRecordOf(other, 'project', 'a1')]).toEqual([
    [],
    [],
    undefined,
  ])
})

import { expect, test } from 'vitest'
import { contentFilesOf } from '../../../src/import/content-files.ts'
import { examine } from '../../../src/import/examine.ts'
import { shortDocument } from './sample.ts'

const short = (name: string, edit?: (text: string) => string) => examine(name, shortDocument(edit), 2021)
/** The short document without its department part. */
const tablesOnly = (text: string) => text.split('\n').slice(4).join('\n')

test('two documents of one unit make one folder with both sources', () => {
  const files = contentFilesOf([short('a.txt'), short('b.txt', (text) => tablesOnly(text).replace('\tA1', '\tB1'))])
  expect(files.map(({ path }) => path)).toEqual([
    '2021/101001/department.md',
    '2021/101001/a1.yaml',
    '2021/101001/b1.yaml',
    '2021/101001/source/a.txt',
    '2021/101001/source/b.txt',
  ])
  const department = new TextDecoder().decode(files[0]?.bytes)
  expect(department.match(/source\/.*/g)).toEqual(['source/a.txt', 'source/b.txt'])
  expect(department.endsWith('---\n\n# 第一部分 部门整体绩效目标\n\n## 一、总体绩效目标\n\n1、做好工作。\n')).toBe(true)
})

test('a document without department part gives only front matter', () => {
  const [department] = contentFilesOf([short('a.txt', tablesOnly)])
  expect(new TextDecoder().decode(department?.bytes).endsWith('unplaced: 0 }\n---\n')).toBe(true)
})

test.each<[title: string, documents: () => Parameters<typeof contentFilesOf>[0], message: string]>([
  [
    'codes that differ only in case',
    () => [short('a.txt'), short('b.txt', (text) => tablesOnly(text).replace('\tA1', '\ta1'))],
    '2021/101001/a1.yaml: two projects or documents would be this one file.',
  ],
  [
    'two department parts',
    () => [short('a.txt'), short('b.txt')],
    '2021/101001: a.txt and b.txt both have a department part.',
  ],
  [
    'two names of one unit',
    () => [short('a.txt'), short('b.txt', (text) => tablesOnly(text).replace('某某局', '另一局'))],
    '2021/101001: named both 某某局本级 and 另一局本级.',
  ],
  [
    'a code that is no address',
    () => [short('a.txt', (text) => text.replace('\tA1', '\t../../x'))],
    '2021/101001: the code “../../x” of 培训 is not made of letters and digits.',
  ],
  [
    'a blank text that a content file needs',
    () => [short('a.txt', (text) => text.replace('\t期数\n\t', '\t\n\t≥2期'))],
    '2021/101001/a1.yaml: what was read does not make a valid content file.\n  indicators.1.name: blank-text',
  ],
  ['a hidden source file', () => [short('.a.txt')], '“.a.txt” cannot be kept as a source document'],
])('is refused: %s', (_, documents, message) => expect(() => contentFilesOf(documents())).toThrow(message))

import { expect, test } from 'vitest'
import { examine } from '../../../../src/import/examine.ts'
import { contentFilesOf } from '../../../../src/import/plan/content-files.ts'
import { shortDocument } from '../sample.ts'

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
    '2021/101001: 培训: The file name “../../x” cannot be an address. Use lower-case letters, digits and single hyphens',
  ],
  [
    'a month that is none',
    () => [short('a.txt', (text) => text.replace('\t6月底', '\t13月底'))],
    '2021/101001/a1.yaml: what was read does not make a valid content file. Correct the document where it is at fault, or fill in the workbook.\n2021/101001/a1.yaml: spendPlan.13月底',
  ],
  ['a hidden source file', () => [short('.a.txt')], '.a.txt: The name “.a.txt” cannot be kept on every computer.'],
  ['a source file called like a device', () => [short('con.txt')], 'con.txt: The name “con.txt” cannot be kept'],
  ['a source of no known kind', () => [short('a.md')], 'a.md: A document of the kind of “a.md” is not published'],
  [
    'a source that a browser could take for a page',
    () => [short('a.txt', (text) => `<b>\n${text}`)],
    'a.txt: The document “a.txt” is not of the kind that its ending says.',
  ],
  [
    'a project code that names a device',
    () => [short('a.txt', (text) => text.replace('\tA1', '\tNUL'))],
    '2021/101001: 培训: The name “nul” cannot be kept on every computer.',
  ],
  [
    'a project code that is another page',
    () => [short('a.txt', (text) => text.replace('\tA1', '\tSource'))],
    '2021/101001: 培训: The name “source” is kept for another page.',
  ],
  [
    'a project code longer than a name of a file',
    () => [short('a.txt', (text) => text.replace('\tA1', `\t${'1'.repeat(251)}`))],
    'It is longer than 255 bytes. Shorten it.',
  ],
  [
    'documents whose names differ only in a dot',
    () => [short('a-b.txt'), short('a.b.txt', (text) => tablesOnly(text).replace('\tA1', '\tB1'))],
    '2021/101001/source/a-b.txt: two projects or documents would be this one file.',
  ],
  [
    'documents whose names differ only in how a letter is composed',
    () => [short('\u00e9.txt'), short('e\u0301.txt', (text) => tablesOnly(text).replace('\tA1', '\tB1'))],
    '2021/101001/source/\u00e9.txt: two projects or documents would be this one file.',
  ],
])('is refused: %s', (_, documents, message) => expect(() => contentFilesOf(documents())).toThrow(message))

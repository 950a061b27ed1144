import { expect, test } from 'vitest'
import {
  appraisalPath,
  changesPath,
  comparePath,
  departmentPath,
  documentPath,
  findingRulePath,
  placeOfProject,
  projectPath,
  sourcePath,
  unitPath,
  withBase,
  yearPath,
} from '../../../src/words/address.ts'

const project = { year: 2021, unit: '101a', slug: '13030321b95ph8dge1f7c' }
const department = { year: 2021, slug: '101a' }

test.each([
  ['a year', yearPath(2021), '/2021/'],
  ['what changed in a year', changesPath(2021), '/changes/2021/'],
  ['a department', departmentPath(department), '/2021/101a/'],
  ["a department's self-appraisals", appraisalPath(department), '/2021/101a/appraisal/'],
  ['a project', projectPath(project), '/2021/101a/13030321b95ph8dge1f7c/'],
  ['a review rule', findingRulePath('count-percent'), '/findings/count-percent/'],
  ['a source', sourcePath(department, { file: 'source/目标 1.docx' }), '/2021/101a/source/%E7%9B%AE%E6%A0%87%201.docx'],
  [
    'a web page',
    sourcePath(department, { file: 'source/附件1.目标.HTM' }),
    '/2021/101a/source/%E9%99%84%E4%BB%B61-%E7%9B%AE%E6%A0%87-htm.zip',
  ],
  [
    'a page of a PDF file',
    sourcePath(department, { file: 'source/a.pdf', place: '第3页第1张表第2行至第4页' }),
    '/2021/101a/source/a.pdf#page=3',
  ],
  ['a PDF file', sourcePath(department, { file: 'source/a.pdf' }), '/2021/101a/source/a.pdf'],
  ['a place in a text', sourcePath(department, { file: 'source/a.txt', place: '第3页' }), '/2021/101a/source/a.txt'],
  ['a document line by line', documentPath(department, 2), '/2021/101a/source/2/'],
  ['a unit', unitPath('101a'), '/units/101a/'],
  ['a comparison of nothing', comparePath([]), '/compare/'],
  [
    'a comparison',
    comparePath([project, { ...project, slug: 'b' }]),
    '/compare/?p=2021/101a/13030321b95ph8dge1f7c&p=2021/101a/b',
  ],
  ['a path under the root', withBase('/', '/2021/'), '/2021/'],
  ['a path under a base', withBase('/any/path/', '/2021/'), '/any/path/2021/'],
])('the address of %s is %s', (_what, address, expected) => {
  expect(address).toBe(expected)
})

test('a project is named by the parts of its address', () => {
  expect(placeOfProject({ year: 2021, unit: '101001', slug: 'a1' })).toBe('2021/101001/a1')
})

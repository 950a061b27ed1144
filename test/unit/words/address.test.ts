import { expect, test } from 'vitest'
import {
  appraisalPath,
  changesPath,
  comparePath,
  departmentDataPath,
  departmentPath,
  documentPath,
  findingDataPath,
  findingRulePath,
  placeOfProject,
  projectPath,
  sourcePath,
  unitDataPath,
  unitPath,
  withBase,
  yearDataPath,
  yearPath,
} from '../../../src/words/address.ts'

const project = { year: 2021, unit: '101a', slug: '13030321b95ph8dge1f7c' }
const department = { year: 2021, slug: '101a' }

test.each([
  ['a year', yearPath(2021), '/2021/'],
  ["a year's units", yearDataPath(2021, 'units'), '/data/2021-units.ndjson.gz'],
  ["a year's projects", yearDataPath(2021, 'projects'), '/data/2021-projects.csv.gz'],
  ["a year's targets", yearDataPath(2021, 'indicators'), '/data/2021-indicators.csv.gz'],
  ['what changed in a year', changesPath(2021), '/changes/2021/'],
  ['a department', departmentPath(department), '/2021/101a/'],
  ["a department's self-appraisals", appraisalPath(department), '/2021/101a/appraisal/'],
  ['a project', projectPath(project), '/2021/101a/13030321b95ph8dge1f7c/'],
  ["a department's data", departmentDataPath(department), '/2021/101a.json'],
  ['a review rule', findingRulePath('count-percent'), '/findings/count-percent/'],
  ['what a review rule found', findingDataPath('count-percent', 2021), '/findings/count-percent-2021.csv'],
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
  ["a unit's data", unitDataPath('101a'), '/units/101a.json'],
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

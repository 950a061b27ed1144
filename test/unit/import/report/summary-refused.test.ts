import { expect, test } from 'vitest'
import { importProblem } from '../../../../src/faults/import-fault.ts'
import { formatRefused } from '../../../../src/import/report/summary-refused.ts'

test('files that did not go in are told with their faults, then named with the first of each', () => {
  const refused = [
    { path: '2021/甲.docx', faults: [importProblem('file-empty', '甲.docx')] },
    {
      path: 'b\u202e.docx',
      faults: [
        importProblem('plan-month-twice', { file: 'b\u202e.docx', at: '第3张表第5行' }),
        importProblem('indicator-level-missing', { file: 'b\u202e.docx', at: '第4张表第1行' }),
      ],
    },
    { path: 'c.docx', faults: [importProblem('records-one-file', '2021/1/a.yaml')] },
  ]
  expect(formatRefused(refused, false, 'en')).toEqual([
    '2021/甲.docx:',
    '  甲.docx: the file is empty. Fetch or save it again. [file-empty]',
    'bU+202E.docx:',
    '  bU+202E.docx: table 3 row 5: The spend plan names a month twice. Correct the months of that row in the file. [plan-month-twice]',
    '  bU+202E.docx: table 4 row 1: The indicator table lacks the column of a level. Add the column in the file, with blank cells where it has nothing. [indicator-level-missing]',
    'c.docx:',
    '  2021/1/a.yaml: two projects or documents would be this one file. Give each its own code or name, or import one of them. [records-one-file]',
    'not imported: 3 files',
    '  2021/甲.docx: the file is empty. Fetch or save it again.',
    '  bU+202E.docx: table 3 row 5: The spend plan names a month twice. Correct the months of that row in the file. (and 1 more)',
    '  c.docx: 2021/1/a.yaml: two projects or documents would be this one file. Give each its own code or name, or import one of them.',
  ])
  expect(formatRefused(refused.slice(0, 1), false, 'zh')).toEqual([
    '2021/甲.docx:',
    '  甲.docx: 文件是空的。请重新下载或另存，再导入一次。 [file-empty]',
    '没有导入的文件（1 个）：',
    '  2021/甲.docx: 文件是空的。请重新下载或另存，再导入一次。',
  ])
})

import { describe, expect, test } from 'vitest'
import {
  formatProblem,
  ImportFault,
  importFault,
  importProblem,
  MissingFileFault,
  sayProblem,
} from '../../../src/faults/import-fault.ts'

describe('a problem of an import', () => {
  test.each([
    ['a.txt', 'a.txt: the file is empty. Fetch or save it again.', 'a.txt: 文件是空的。请重新下载或另存，再导入一次。'],
    [
      { file: 'a.txt', line: 64 },
      'a.txt:64: the file is empty. Fetch or save it again.',
      'a.txt:64: 文件是空的。请重新下载或另存，再导入一次。',
    ],
    [
      { file: 'a.xlsx', at: { en: 'cell B7', zh: '单元格 B7' } },
      'a.xlsx: cell B7: the file is empty. Fetch or save it again.',
      'a.xlsx: 单元格 B7: 文件是空的。请重新下载或另存，再导入一次。',
    ],
    ['', 'the file is empty. Fetch or save it again.', '文件是空的。请重新下载或另存，再导入一次。'],
    [
      'a\u001b[2J.txt',
      'a U+001B[2J.txt: the file is empty. Fetch or save it again.'.replace('a U', 'aU'),
      'aU+001B[2J.txt: 文件是空的。请重新下载或另存，再导入一次。',
    ],
  ])('at %o is said behind its place', (place, en, zh) => {
    const problem = importProblem('file-empty', place)
    expect([sayProblem(problem, 'en'), sayProblem(problem, 'zh')]).toEqual([en, zh])
  })

  test('ends with its code on a terminal', () => {
    const problem = importProblem('zip-entry-twice', 'a.docx', 'b.xml')
    expect(formatProblem(problem, 'zh')).toBe(
      'a.docx: 文件已损坏或不完整：里面有两个“b.xml”。请重新下载，或打开它另存一份。 [zip-entry-twice]',
    )
  })

  test('is plain data, with only the values that it has', () => {
    expect(structuredClone(importProblem('unit-two-names', '2021/101001', '甲局', '乙局'))).toEqual({
      code: 'unit-two-names',
      place: { file: '2021/101001' },
      text: '甲局',
      other: '乙局',
    })
  })
})

test('a fault carries every problem, and is of its kind', () => {
  const problems = [importProblem('file-missing', 'a.txt'), importProblem('file-missing', 'b.txt')]
  const fault = new MissingFileFault(problems)
  expect(fault).toBeInstanceOf(ImportFault)
  expect(fault.problems).toEqual(problems)
  expect(importFault('file-empty', 'a.txt').problems).toEqual([importProblem('file-empty', 'a.txt')])
})

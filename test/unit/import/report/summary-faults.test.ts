import { describe, expect, test } from 'vitest'
import { importProblem } from '../../../../src/faults/import-fault.ts'
import { firstLines, formatFaults } from '../../../../src/import/report/summary-faults.ts'

const MANY = Array.from({ length: 23 }, (_, n) =>
  importProblem('text-without-place', { file: 'a.txt', line: n + 1 }, `第${n + 1}句`),
)
const EMPTY = importProblem('file-empty', 'b.txt')
const LINES = MANY.map((_, n) => `a.txt:${n + 1}: No place was found for “第${n + 1}句”. [text-without-place]`)
const EMPTY_LINE = 'b.txt: the file is empty. Fetch or save it again. [file-empty]'

describe('faults for a terminal', () => {
  test('are all listed where few texts found no place', () => {
    expect(formatFaults([EMPTY, ...MANY.slice(0, 20)], false, 'en')).toEqual([EMPTY_LINE, ...LINES.slice(0, 20)])
  })

  test('name the first twenty texts without a place and how many more there are, and every other fault', () => {
    const lines = formatFaults([EMPTY, ...MANY, EMPTY], false, 'en')
    expect(lines).toHaveLength(23)
    expect(lines[0]).toBe(EMPTY_LINE)
    expect(lines[20]).toBe('a.txt:20: No place was found for “第20句”. [text-without-place]')
    expect(lines.slice(21)).toEqual(['… and 3 more; --verbose lists all', EMPTY_LINE])
  })

  test('are all listed when asked for', () => {
    expect(formatFaults(MANY, true, 'en')).toEqual(LINES)
  })

  test('are told in Chinese', () => {
    expect(formatFaults(MANY, false, 'zh').slice(19)).toEqual([
      'a.txt:20: “第20句”不知道应归到哪一项。 [text-without-place]',
      '……另有 3 处；加 --verbose 可全部列出',
    ])
  })
})

test('lines about text without a place are cut in the same way', () => {
  expect(firstLines(['甲', '乙'], '  ', false, 'en')).toEqual(['甲', '乙'])
  expect(firstLines(LINES, '  ', false, 'en').slice(19)).toEqual([
    'a.txt:20: No place was found for “第20句”. [text-without-place]',
    '  … and 3 more; --verbose lists all',
  ])
  expect(firstLines(LINES, '  ', true, 'en')).toHaveLength(23)
})

import { describe, expect, test } from 'vitest'
import { firstLines, formatFaults } from '../../../../src/import/report/summary-faults.ts'

const unplaced = (n: number) => `a.txt:${n}: No place was found for “第${n}句”.`
const MANY = Array.from({ length: 23 }, (_, n) => unplaced(n + 1))

describe('faults for a terminal', () => {
  test('are all listed where few texts found no place', () => {
    expect(formatFaults(['a.txt:1: A month is named twice.', ...MANY.slice(0, 20)], false)).toEqual([
      'a.txt:1: A month is named twice.',
      ...MANY.slice(0, 20),
    ])
  })

  test('name the first twenty texts without a place and how many more there are, and every other fault', () => {
    const lines = formatFaults(['one', ...MANY, 'two'], false)
    expect(lines).toHaveLength(23)
    expect(lines[0]).toBe('one')
    expect(lines[20]).toBe('a.txt:20: No place was found for “第20句”.')
    expect(lines.slice(21)).toEqual(['… and 3 more; --verbose lists all', 'two'])
  })

  test('are all listed when asked for', () => {
    expect(formatFaults(MANY, true)).toEqual(MANY)
  })
})

test('lines about text without a place are cut in the same way', () => {
  expect(firstLines(['甲', '乙'], '  ', false)).toEqual(['甲', '乙'])
  expect(firstLines(MANY, '  ', false).slice(19)).toEqual([
    'a.txt:20: No place was found for “第20句”.',
    '  … and 3 more; --verbose lists all',
  ])
  expect(firstLines(MANY, '  ', true)).toHaveLength(23)
})
